package io.github.lightarena.handwritten;

interface Shape {
  double area();

  default Shape self() {
    return this;
  }
}
