package io.github.lightarena.benchmarks.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Mutable shapes that are all given back at once and handed out again: a pool by hand. */
public final class ShapePool {
  private final Kind<MutableCircle> circles;
  private final Kind<MutableRect> rects;
  private final Kind<MutableRing> rings;
  private final Kind<MutableTrapezoid> trapezoids;

  /**
   * Makes the pool.
   *
   * @param capacity how many shapes of one kind are out at once
   */
  public ShapePool(int capacity) {
    circles = new Kind<>(capacity, MutableCircle::new);
    rects = new Kind<>(capacity, MutableRect::new);
    rings = new Kind<>(capacity, MutableRing::new);
    trapezoids = new Kind<>(capacity, MutableTrapezoid::new);
  }

  /** {@return a shape of the pool, set to one of the data} */
  public Shape obtain(ShapeData data, int number) {
    switch (data.kind(number)) {
      case ShapeData.CIRCLE:
        return circles.next().set(data.first(number));
      case ShapeData.RECT:
        return rects.next().set(data.first(number), data.second(number));
      case ShapeData.RING:
        return rings.next().set(data.first(number), data.second(number));
      default:
        return trapezoids.next().set(data.first(number), data.second(number), data.third(number));
    }
  }

  /** Takes all shapes back. */
  public void freeAll() {
    circles.used = 0;
    rects.used = 0;
    rings.used = 0;
    trapezoids.used = 0;
  }

  private static final class Kind<S extends Shape> {
    private final List<S> shapes = new ArrayList<>();
    private int used;

    Kind(int capacity, Supplier<S> constructor) {
      for (int i = 0; i < capacity; i++) {
        shapes.add(constructor.get());
      }
    }

    S next() {
      return shapes.get(used++);
    }
  }
}
