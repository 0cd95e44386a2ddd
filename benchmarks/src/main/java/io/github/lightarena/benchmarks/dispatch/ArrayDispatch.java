package io.github.lightarena.benchmarks.dispatch;

import io.github.lightarena.benchmarks.shape.Shape;

/** What the contenders with a Java object for each value have in common: an array of them. */
abstract class ArrayDispatch extends DispatchWorkload {
  private Shape[] shapes;

  @Override
  protected final void prepare() {
    shapes = shapes();
  }

  abstract Shape[] shapes();

  final double sumByArray() {
    double sum = 0;
    for (Shape shape : shapes) {
      sum += shape.area();
    }
    return done(sum);
  }
}
