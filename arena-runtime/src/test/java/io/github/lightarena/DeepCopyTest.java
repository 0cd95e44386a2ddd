package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Both;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Holder;
import io.github.lightarena.handwritten.Node;
import io.github.lightarena.handwritten.Shape;
import io.github.lightarena.handwritten.Wide;
import io.github.lightarena.handwritten.WideRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code copyTo(alloc)}: every copy is read after the scope of the original was closed. */
class DeepCopyTest {
  private final MemoryArena arena = MemoryArena.builder().blockByteSize(4096).build();
  private final MemoryArena other = MemoryArena.builder().blockByteSize(4096).direct().build();
  private Allocator source;
  private Allocator target;

  @BeforeEach
  void open() {
    source = arena.allocator();
    target = other.allocator();
  }

  @AfterEach
  void close() {
    target.close();
    other.close();
    if (source.isOpen()) {
      source.close();
    }
  }

  @Test
  void aSelfContainedValueIsCopied() {
    Circle copy = Circle.in(source).of(2.0).copyTo(target);
    source.close();
    assertEquals(2.0, copy.radius());
    assertEquals(8, other.stats().usedBytes());
  }

  @Test
  void aValueKeepsItsAlignment() {
    target.bytes(3);
    Wide copy = Wide.in(source).of((byte) 5).copyTo(target);
    source.close();
    assertEquals("wide 5", copy.speak());
    assertEquals(512, other.stats().usedBytes());
  }

  @Test
  void whatAValueRefersToIsCopied() {
    Both both = Both.in(source).of(new CircleRecord(1.0), new CircleRecord(2.0));
    Both copy = both.copyTo(target);
    source.close();
    assertEquals(Math.PI * 5, copy.area(), 1e-12);
    assertEquals(32, other.stats().usedBytes());
  }

  @Test
  void whatIsSharedIsCopiedOnce() {
    Circle shared = Circle.in(source).of(2.0);
    Both copy = Both.in(source).of(shared, shared).copyTo(target);
    source.close();
    assertEquals(copy.a(), copy.b());
    assertEquals(16 + 8, other.stats().usedBytes());
  }

  @Test
  void aUnionsViewIsCopiedAsSuch() {
    AnyShape shape = AnyShape.in(source).of(new CircleRecord(3.0));
    AnyShape copy = shape.copyTo(target);
    source.close();
    assertEquals(AnyShape.Kind.CIRCLE, AnyShape.kindOf(copy));
    assertEquals(3.0, AnyShape.asCircle(copy).radius());
  }

  @Test
  void allSortsOfReferencesAreFollowed() {
    Object table = new Object();
    AnyShape.Slice shapes = AnyShape.in(source).slice(2);
    shapes.put(1, new CircleRecord(1.0));
    FloatSlice samples = source.copyOf(new float[] {1f, 2f});
    Holder holder = Holder.in(source).of(table, new WideRecord((byte) 7), samples, shapes);
    Holder copy = holder.copyTo(target);
    source.close();
    assertSame(table, copy.table());
    assertEquals("wide 7", copy.speaker().speak());
    assertEquals(FloatSlice.of(1f, 2f), copy.samples());
    assertNull(copy.shapes().get(0));
    assertEquals(new CircleRecord(1.0), AnyShape.asCircle(copy.shapes().get(1)).toRecord());
  }

  @Test
  void whatIsNullStaysNull() {
    Holder copy = Holder.in(source).of(null, null, null, null).copyTo(target);
    source.close();
    assertNull(copy.table());
    assertNull(copy.speaker());
    assertNull(copy.samples());
    assertNull(copy.shapes());
  }

  @Test
  void aListOfAMillionNodesTakesNoStack() {
    Node list = null;
    for (int i = 0; i < 1_000_000; i++) {
      list = Node.in(source).of(i, list);
    }
    Node copy = list.copyTo(target);
    source.close();
    int expected = 1_000_000;
    for (Node at = copy; at != null; at = at.left(copy)) {
      assertEquals(--expected, at.value());
    }
    assertEquals(0, expected);
  }

  @Test
  void theCopyIsIndependentAlsoInTheSameScope() {
    FloatSlice samples = source.copyOf(new float[] {1f});
    Holder original = Holder.in(source).of("table", null, samples, null);
    Holder copy = original.copyTo(source);
    samples.set(0, 2f);
    assertEquals(1f, copy.samples().get(0));
    assertEquals("table", copy.table());
    assertEquals(2f, original.samples().get(0));
  }

  @Test
  void aCopyInANestedScopeDiesWithThat() {
    Node list = Node.in(source).of(1, Node.in(source).of(2, null));
    Node copy;
    try (Allocator inner = source.nested()) {
      copy = list.copyTo(inner);
      assertEquals(2, copy.left().value());
    }
    assertThrows(IllegalStateException.class, copy::value);
    assertEquals(2, list.left().value());
  }

  @Test
  void whatAnInterfaceHoldsIsCopiedByTheAllocator() {
    Shape view = Both.in(source).of(new CircleRecord(1.0), new CircleRecord(2.0));
    Shape union = AnyShape.in(source).of(new CircleRecord(3.0));
    Shape copy = target.copyOf(Shape.class, view);
    Shape unionCopy = target.copyOf(Shape.class, union);
    Shape recordCopy = target.copyOf(Shape.class, new CircleRecord(4.0));
    source.close();
    assertEquals(Math.PI * 5, copy.area(), 1e-12);
    assertEquals(Both.class, copy.getClass());
    assertEquals(AnyShape.class, unionCopy.getClass());
    assertEquals(Math.PI * 9, unionCopy.area(), 1e-12);
    assertEquals(Circle.class, recordCopy.getClass());
    assertEquals(Math.PI * 16, recordCopy.area(), 1e-12);
  }

  @Test
  void whatCannotBeCopiedIsNamed() {
    Circle circle = Circle.in(source).of(1.0);
    Circle notAimed = Circle.in(source).flyweight();
    assertMessage(NullPointerException.class, "alloc=null", () -> circle.copyTo(null));
    assertMessage(NullPointerException.class, "value=null", () -> target.copyOf(Shape.class, null));
    assertMessage(NullPointerException.class, "type=null", () -> target.copyOf(null, circle));
    assertMessage(
        IllegalArgumentException.class,
        "Circle is not an interface",
        () -> target.copyOf(Circle.class, circle));
    assertMessage(IllegalStateException.class, "not aimed", () -> notAimed.copyTo(target));
    source.close();
    assertMessage(IllegalStateException.class, "Circle", () -> circle.copyTo(target));
    assertEquals(0, other.stats().usedBytes());
  }

  @Test
  void anOuterScopeTakesNoCopyWhileANestedOneIsOpen() {
    Circle circle = Circle.in(source).of(1.0);
    Both both = Both.in(source).of(circle, circle);
    try (Allocator inner = target.nested()) {
      assertMessage(
          IllegalStateException.class, "a nested scope is open", () -> circle.copyTo(target));
      assertMessage(
          IllegalStateException.class, "a nested scope is open", () -> both.copyTo(target));
      assertTrue(inner.isOpen());
    }
  }

  @Test
  void aCopyThatDoesNotFitLeavesTheTargetAsItWas() {
    MemoryArena small = MemoryArena.builder().blockByteSize(4096).maxByteSize(8192).build();
    Holder.Slice holders = Holder.in(source).slice(100);
    for (int i = 0; i < 100; i++) {
      holders.put(i, "table " + i, null, source.floats(i), null);
    }
    try (Allocator alloc = small.allocator()) {
      FloatSlice before = alloc.copyOf(new float[] {1f, 2f});
      Holder kept = Holder.in(alloc).of("kept", null, null, null);
      long usedBytes = small.stats().usedBytes();
      assertThrows(ArenaOutOfMemoryException.class, () -> holders.copyTo(alloc));
      assertEquals(usedBytes, small.stats().usedBytes());
      assertEquals(FloatSlice.of(1f, 2f), before);
      assertEquals("kept", kept.table());
      Holder next = holders.get(3).copyTo(alloc);
      assertEquals("table 3", next.table());
      assertEquals("kept", kept.table());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void randomGraphsAreEqualToTheirCopies(long seed) {
    Random random = new Random(seed);
    List<Shape> shapes = new ArrayList<>();
    FloatSlice floats = source.floats(50);
    for (int i = 0; i < 50; i++) {
      floats.set(i, i);
    }
    List<Holder> holders = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      boolean leaf = shapes.size() < 2 || random.nextInt(3) == 0;
      Shape a = leaf ? null : shapes.get(random.nextInt(shapes.size()));
      Shape b = leaf ? null : shapes.get(Math.max(0, shapes.size() - 1 - random.nextInt(3)));
      shapes.add(leaf ? Circle.in(source).of(i) : Both.in(source).of(a, b));
      if (leaf) {
        int from = random.nextInt(50);
        AnyShape.Slice some = AnyShape.in(source).slice(2);
        some.put(random.nextInt(2), shapes.get(i));
        FloatSlice part = floats.slice(from, from + random.nextInt(50 - from));
        holders.add(Holder.in(source).of(i, new WideRecord((byte) i), part, some));
      }
    }
    Holder holder = holders.get(holders.size() - 1);
    Holder copy = holder.copyTo(target);
    assertEquals(holder.samples(), copy.samples());
    assertEquals(holder.shapes(), copy.shapes());
    assertEquals(holder.table(), copy.table());
    Circle leaf = AnyShape.asCircle((Shape) AnyShape.in(source).of(new CircleRecord(seed)));
    assertNotEquals(0.0, leaf.copyTo(target).radius());
    Shape tree = Both.in(source).of(shapes.get(40), Both.in(source).of(leaf, shapes.get(60)));
    String expected = tree.toString();
    double area = tree.area();
    Shape treeCopy = target.copyOf(Shape.class, tree);
    source.close();
    assertEquals(expected, treeCopy.toString());
    assertEquals(area, treeCopy.area());
  }

  private static void assertMessage(
      Class<? extends Throwable> type,
      String part,
      org.junit.jupiter.api.function.Executable call) {
    Throwable failure = assertThrows(type, call);
    assertTrue(failure.getMessage().contains(part), failure.getMessage());
  }
}
