package io.github.lightarena.it.processor;

import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;

/** Three unions that share members, for {@link UnionTest}. */
@ArenaScoped
final class Unions {
  /** What every shape is; its union has some of them, in another order. */
  @ArenaUnion({RectRecord.class, CircleRecord.class})
  interface Figure {
    double area();
  }

  @ArenaUnion({CircleRecord.class, RectRecord.class, SumRecord.class})
  interface Shape extends Figure {
    @Override
    double area();

    default String name() {
      return "shape";
    }

    default Shape self() {
      return this;
    }

    default Shape larger(Shape other) {
      return other.area() > area() ? other : this;
    }
  }

  interface RoundShape extends Shape {
    double size();

    @Override
    default double area() {
      return Math.PI * size() * size();
    }
  }

  @ArenaValue
  record CircleRecord(double size) implements RoundShape, Solid {
    @Override
    public String name() {
      return "circle of " + size;
    }
  }

  interface RectShape extends Shape {
    int size();

    int height();

    @Override
    default double area() {
      return size() * (double) height();
    }

    @Override
    default String name() {
      return "rect";
    }
  }

  @ArenaValue
  record RectRecord(int size, int height) implements RectShape {}

  interface SumShape extends Shape {
    Shape a();

    Shape b();

    @Override
    default double area() {
      return a().area() + b().area();
    }
  }

  @ArenaValue
  record SumRecord(Shape a, Shape b) implements SumShape {}

  @ArenaUnion({CubeRecord.class, CircleRecord.class})
  interface Solid {
    double size();
  }

  @ArenaValue
  record CubeRecord(double size, Shape face) implements Solid {}

  /** A shape that the union does not list. */
  @ArenaValue
  record DotRecord() implements Shape {
    @Override
    public double area() {
      return 0;
    }
  }

  private Unions() {}
}
