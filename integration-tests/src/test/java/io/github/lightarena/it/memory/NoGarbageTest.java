package io.github.lightarena.it.memory;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.BooleanSlice;
import io.github.lightarena.ByteSlice;
import io.github.lightarena.CharSlice;
import io.github.lightarena.DoubleSlice;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.IntSlice;
import io.github.lightarena.LongSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ShortSlice;
import io.github.lightarena.it.memory.Sample.CircleRecord;
import io.github.lightarena.it.memory.Sample.Shape;
import io.github.lightarena.it.memory.Sample.Speaker;
import io.github.lightarena.it.memory.Sample.Table;
import io.github.lightarena.testkit.CountingOptions;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 0 bytes a scope on the Java heap, counted; the build runs this under {@code -Xint} too. */
@Tag("allocation")
class NoGarbageTest {
  /** Few, so that the interpreter is quick; each counts exactly. */
  private static final CountingOptions OPTIONS = new CountingOptions(200, 200, 10);

  private static double sink;
  private final MemoryArena arena = MemoryArena.builder().strict(false).build();

  @AfterEach
  void everyViewCameFromAPool() {
    assertEquals(0, arena.stats().viewsBeyondPool());
  }

  private void assertNoGarbage(Consumer<Allocator> scope) {
    assertNoGarbage(arena, scope);
  }

  private static void assertNoGarbage(MemoryArena arena, Consumer<Allocator> scope) {
    arena.prewarm(scope);
    ArenaStats warm = arena.stats();
    assertNoAllocation(
        OPTIONS,
        () -> {
          try (Allocator alloc = arena.allocator()) {
            scope.accept(alloc);
          }
        });
    assertEquals(warm.poolGrowths(), arena.stats().poolGrowths());
    assertEquals(warm.blocks(), arena.stats().blocks());
    assertTrue(Double.isFinite(sink));
  }

  @Test
  void openAndClose() {
    assertNoGarbage(alloc -> {});
  }

  @Test
  void nestedScopes() {
    assertNoGarbage(
        alloc -> {
          for (int i = 0; i < 3; i++) {
            try (Allocator nested = alloc.nested();
                Allocator innermost = nested.nested()) {
              sink += Sample_Circle.in(innermost).of(i).radius();
            }
          }
        });
  }

  @Test
  void valuesAreMadeAndRead() {
    assertNoGarbage(
        alloc -> {
          Sample_Circle.Factory circles = Sample_Circle.in(alloc);
          for (int i = 0; i < 10; i++) {
            sink += circles.of(i).radius();
            sink += Sample_Rect.in(alloc).of(i, 2).width();
          }
          sink += Sample_Baz.in(alloc).of().hashCode();
        });
  }

  @Test
  void recordsAreCopiedIn() {
    CircleRecord record = new CircleRecord(2);
    assertNoGarbage(
        alloc -> {
          sink += Sample_Circle.in(alloc).copyOf(record).radius();
          sink += Sample_AnyShape.in(alloc).of(record).area();
          sink += Sample_Both.in(alloc).of(record, record).area();
        });
  }

  @Test
  void valuesInSlices() {
    CircleRecord record = new CircleRecord(2);
    assertNoGarbage(
        alloc -> {
          Sample_Circle.Slice slice = Sample_Circle.in(alloc).slice(8);
          for (int i = 0; i < 8; i++) {
            slice.put(i, i);
          }
          slice.put(0, record);
          slice.put(1, slice.get(2));
          slice.swap(0, 7);
          slice.copy(3, 4);
          for (Sample_Circle circle : slice) {
            sink += circle.radius();
          }
          for (Sample_Circle.Cursor c = slice.cursor(); c.next(); ) {
            sink += c.value().area();
          }
          Sample_Circle into = Sample_Circle.in(alloc).flyweight();
          for (int i = 0; i < slice.length(); i++) {
            sink += slice.get(i, into).radius();
          }
          slice.sort((a, b) -> Double.compare(b.radius(), a.radius()));
          sink += slice.slice(2, 5).length() + slice.hashCode();
        });
  }

  @Test
  void unions() {
    CircleRecord record = new CircleRecord(2);
    assertNoGarbage(
        alloc -> {
          Sample_AnyShape.Slice shapes = Sample_AnyShape.in(alloc).slice(6);
          shapes.put(0, Sample_Circle.in(alloc).of(1));
          shapes.putRect(1, 2, 3);
          shapes.put(2, record);
          shapes.put(3, shapes.get(1));
          shapes.putBoth(4, shapes.get(0), shapes.get(1));
          for (Shape shape : shapes) {
            sink += shape == null ? 0 : shape.area() + shape.twice();
          }
          for (Sample_AnyShape.Cursor c = shapes.cursor(); c.next(); ) {
            sink += c.value() == null ? 0 : c.value().area();
          }
          Sample_AnyShape into = Sample_AnyShape.in(alloc).flyweight();
          for (int i = 0; i < 5; i++) {
            sink += shapes.get(i, into).area();
          }
          sink += Sample_AnyShape.kindOf(shapes.get(1)).ordinal();
          sink += Sample_AnyShape.asRect(shapes.get(1)).height();
          sink += shapes.get(1).equals(shapes.get(3)) ? 1 : 0;
          sink += shapes.size() + shapes.indexOf(shapes.get(3)) + shapes.slice(1, 3).size();
        });
  }

  @Test
  void openReferences() {
    assertNoGarbage(
        alloc -> {
          ReferenceSlice<Speaker> speakers = alloc.references(Speaker.class, 3);
          speakers.put(0, Sample_Loud.in(alloc).of(4));
          speakers.put(1, Sample_Baz.in(alloc).of());
          for (Speaker speaker : speakers) {
            sink += speaker == null ? 0 : speaker.loudness();
          }
          sink += speakers.get(0).loudness();
        });
  }

  @Test
  void inlineValues() {
    assertNoGarbage(
        alloc -> {
          Sample_Vec3 up = Sample_Vec3.in(alloc).of(0, 0, 1);
          Sample_Ray ray = Sample_Ray.in(alloc).of(up, up);
          sink += ray.origin().dot(ray.direction());
          sink += ray.origin(Sample_Vec3.in(alloc).flyweight()).z();
        });
  }

  @Test
  void onHeapReferencesAndSlicesAsComponents() {
    Table table = new Table(new double[] {1, 2, 3});
    assertNoGarbage(
        alloc -> {
          Sample_AnyShape.Slice shapes = Sample_AnyShape.in(alloc).slice(1);
          shapes.putCircle(0, 1);
          Speaker speaker = Sample_Loud.in(alloc).of(4);
          Sample_Material material =
              Sample_Material.in(alloc).of(table, alloc.floats(4), shapes, speaker);
          sink += material.table().values()[1] + material.samples().length();
          sink += material.shapes().get(0).area() + material.speaker().loudness();
          for (int i = 0; i < 100; i++) {
            Sample_Material.in(alloc).of(table, material.samples(), shapes, speaker);
          }
        });
  }

  @Test
  void builders() {
    assertNoGarbage(
        alloc -> {
          Sample_Circle.SliceBuilder a = Sample_Circle.in(alloc).sliceBuilder();
          Sample_AnyShape.SliceBuilder b = Sample_AnyShape.in(alloc).sliceBuilder();
          for (int i = 0; i < 50; i++) {
            a.add(i);
            b.addCircle(i).addRect(i, 2).add(null);
          }
          sink += a.build().length() + b.build().size();
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void primitiveSlices(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().strict(false);
    MemoryArena own = (direct ? builder.direct() : builder).build();
    boolean[] booleans = new boolean[20];
    byte[] bytes = new byte[20];
    short[] shorts = new short[20];
    char[] chars = new char[20];
    int[] ints = new int[20];
    long[] longs = new long[20];
    float[] floats = new float[20];
    double[] doubles = new double[20];
    assertNoGarbage(
        own,
        alloc -> {
          BooleanSlice z = alloc.copyOf(booleans);
          ByteSlice b = alloc.copyOf(bytes);
          ShortSlice s = alloc.copyOf(shorts);
          CharSlice c = alloc.copyOf(chars);
          IntSlice i = alloc.copyOf(ints);
          LongSlice l = alloc.copyOf(longs);
          FloatSlice f = alloc.copyOf(floats);
          DoubleSlice d = alloc.copyOf(doubles);
          z.fill(true);
          b.fill((byte) 1);
          s.fill((short) 1);
          c.fill('c');
          i.fill(1);
          l.fill(1);
          f.fill(1f);
          d.fill(1.0);
          z.copyTo(booleans);
          b.copyTo(bytes);
          s.copyTo(shorts);
          c.copyTo(chars);
          i.copyTo(ints);
          l.copyTo(longs);
          f.copyTo(floats);
          d.copyTo(doubles);
          f.copyFrom(3, floats, 1, 4);
          f.copyTo(1, floats, 2, 3);
          d.copyTo(alloc.uninitialized().doubles(20));
          f.set(2, f.get(1) + f.slice(3, 5).get(0));
          sink += alloc.floats(100).length() + f.hashCode() + (f.equals(f.slice(0, 20)) ? 1 : 0);
          sink += alloc.bytes(3).length() + alloc.booleans(2).length() + alloc.longs(1).get(0);
        });
    own.close();
  }

  @Test
  void scopesOfManyBlocks() {
    MemoryArena small = MemoryArena.builder().blockByteSize(512).strict(false).build();
    assertNoGarbage(
        small,
        alloc -> {
          for (int i = 0; i < 40; i++) {
            sink += Sample_Loud.in(alloc).of(i).loudness();
            alloc.floats(300);
          }
        });
  }
}
