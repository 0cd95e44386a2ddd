package io.github.lightarena.examples.speaking;

import io.github.lightarena.annotation.ArenaValue;

/** A value of no bytes: only its kind says something. */
@ArenaValue
record BazRecord() implements Foo {
  @Override
  public void speak() {
    System.out.println("Baz!");
  }
}
