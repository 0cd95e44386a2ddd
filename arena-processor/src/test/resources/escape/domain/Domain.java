package escape;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;

/** What the programs of the other folders use. */
@ArenaUnion({CircleRecord.class, RectRecord.class, BothRecord.class})
interface Shape {
  double area();

  default Shape self() {
    return this;
  }
}

interface CircleShape extends Shape {
  double radius();

  @Override
  default double area() {
    return Math.PI * radius() * radius();
  }
}

@ArenaValue
record CircleRecord(double radius) implements CircleShape {}

@ArenaValue
record RectRecord(double width, double height) implements Shape {
  @Override
  public double area() {
    return width * height;
  }
}

interface BothShape extends Shape {
  Shape a();

  Shape b();

  @Override
  default double area() {
    return a().area() + b().area();
  }
}

@ArenaValue
record BothRecord(Shape a, Shape b) implements BothShape {}

@ArenaValue
record NodeRecord(int value, @Nullable Node left) {}

@ArenaValue
record SamplesRecord(FloatSlice samples) {}

/** An interface that is open, not a union. */
interface Foo {
  void speak();
}

@ArenaValue
record BarRecord(int val) implements Foo {
  @Override
  public void speak() {}
}

interface Vector {
  double x();
}

@ArenaValue
record Vec3Record(double x, double y, double z) implements Vector {}

/** A component called as what ends a scope. */
@ArenaValue
record CandleRecord(double open, double close) {}

final class Table {
  final float[] entries = new float[16];
}

@ArenaValue
record RayRecord(@Inline(Vec3Record.class) Vector origin, @OnHeap Table table) {}
