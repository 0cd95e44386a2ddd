package io.github.lightarena.handwritten;

public interface Shape {
  double area();

  default Shape self() {
    return this;
  }
}
