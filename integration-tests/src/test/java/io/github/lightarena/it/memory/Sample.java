package io.github.lightarena.it.memory;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;

/** The values that the tests of this package keep in arenas. */
interface Sample {
  /** A light_arena trait: behaviour behind an interface of no union. */
  interface Speaker {
    String speak();

    default int loudness() {
      return 1;
    }
  }

  @ArenaValue
  record BarRecord(int val) implements Speaker {
    @Override
    public String speak() {
      return "Bar! val = " + val;
    }
  }

  @ArenaValue
  record BazRecord() implements Speaker {
    @Override
    public String speak() {
      return "Baz!";
    }
  }

  /** Behaviour as we teach it: a default method that reads the arena in place. */
  interface Loud extends Speaker {
    int level();

    @Override
    default String speak() {
      return "loud";
    }

    @Override
    default int loudness() {
      return level() * 2;
    }
  }

  @ArenaValue(align = 256)
  record LoudRecord(int level) implements Loud {}

  @ArenaUnion({CircleRecord.class, RectRecord.class, BothRecord.class})
  interface Shape {
    double area();

    default double twice() {
      return 2 * area();
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

  interface RectShape extends Shape {
    double width();

    double height();

    @Override
    default double area() {
      return width() * height();
    }
  }

  @ArenaValue
  record RectRecord(double width, double height) implements RectShape {}

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

  interface Vec3 {
    double x();

    double y();

    double z();

    default double dot(Vec3 other) {
      return x() * other.x() + y() * other.y() + z() * other.z();
    }
  }

  @ArenaValue
  record Vec3Record(double x, double y, double z) implements Vec3 {}

  @ArenaValue
  record RayRecord(
      @Inline(Vec3Record.class) Vec3 origin, @Inline(Vec3Record.class) Vec3 direction) {}

  @ArenaValue
  record TreeRecord(int key, @Nullable Sample_Tree left, @Nullable Sample_Tree right) {}

  /** A table on the Java heap, as tray_rust's measured materials have. */
  record Table(double[] values) {}

  @ArenaValue
  record MaterialRecord(
      @OnHeap Table table, FloatSlice samples, ReferenceSlice<Shape> shapes, Speaker speaker) {}
}
