package io.github.lightarena.benchmarks.shape;

/**
 * A struct of a tag and three sizes that may stand for any kind: how projects without dispatch
 * through an interface keep mixed values, as a C program would.
 */
public interface TaggedShape extends Shape {
  /** {@return the kind, a constant of {@link ShapeData}} */
  int kind();

  /** {@return the first size} */
  double first();

  /** {@return the second size} */
  double second();

  /** {@return the third size} */
  double third();

  @Override
  default double area() {
    switch (kind()) {
      case ShapeData.CIRCLE:
        return Math.PI * first() * first();
      case ShapeData.RECT:
        return first() * second();
      case ShapeData.RING:
        return Math.PI * (first() * first() - second() * second());
      default:
        return (first() + second()) * third() * 0.5;
    }
  }
}
