package io.github.lightarena.handwritten;

/** An interface of no union: references to it are open. */
public interface Speaker {
  String speak();
}
