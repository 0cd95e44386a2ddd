package io.github.lightarena.handwritten;

public interface BothShape extends Shape {
  Shape a();

  Shape b();

  @Override
  default double area() {
    return a().area() + b().area();
  }
}
