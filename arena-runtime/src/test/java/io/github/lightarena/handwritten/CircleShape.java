package io.github.lightarena.handwritten;

public interface CircleShape extends Shape {
  double radius();

  @Override
  default double area() {
    return Math.PI * radius() * radius();
  }
}
