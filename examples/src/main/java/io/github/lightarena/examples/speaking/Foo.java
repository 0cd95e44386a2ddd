package io.github.lightarena.examples.speaking;

/** What can speak. */
public interface Foo {
  /** Prints a line. */
  void speak();
}
