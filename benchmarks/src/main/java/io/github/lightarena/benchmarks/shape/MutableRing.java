package io.github.lightarena.benchmarks.shape;

/** A circle with a hole that a pool hands out again. */
final class MutableRing implements RingShape {
  private double outer;
  private double inner;

  MutableRing set(double newOuter, double newInner) {
    outer = newOuter;
    inner = newInner;
    return this;
  }

  @Override
  public double outer() {
    return outer;
  }

  @Override
  public double inner() {
    return inner;
  }
}
