package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.IntSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Components.Color;
import io.github.lightarena.it.processor.Components.LampRecord;
import io.github.lightarena.it.processor.Components.OtherRecord;
import io.github.lightarena.it.processor.Components.PlainRecord;
import io.github.lightarena.it.processor.Components.RayRecord;
import io.github.lightarena.it.processor.Components.SceneRecord;
import io.github.lightarena.it.processor.Components.SunRecord;
import io.github.lightarena.it.processor.Components.VecRecord;
import io.github.lightarena.it.processor.Components.Vector;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components of every plain sort, and values, slices and objects that a value refers to. */
@ArenaScoped
class ComponentTest {
  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private Allocator alloc;

  @BeforeEach
  void open() {
    alloc = arena.allocator();
  }

  @AfterEach
  void close() {
    if (alloc.isOpen()) {
      alloc.close();
    }
  }

  private static final PlainRecord PLAIN =
      new PlainRecord(
          true,
          (byte) -1,
          Short.MIN_VALUE,
          '\uffff',
          Integer.MIN_VALUE,
          Long.MAX_VALUE,
          1.5f,
          Math.E,
          Color.BLUE,
          null);

  @Test
  void plainComponentsAreReadBack() {
    Components_Plain view = Components_Plain.in(alloc).copyOf(PLAIN);
    assertEquals(PLAIN, view.toRecord());
    assertTrue(view.flag());
    assertEquals(-1, view.b());
    assertEquals(Short.MIN_VALUE, view.s());
    assertEquals('\uffff', view.c());
    assertEquals(Integer.MIN_VALUE, view.i());
    assertEquals(Long.MAX_VALUE, view.l());
    assertEquals(1.5f, view.f());
    assertEquals(Math.E, view.d());
    assertSame(Color.BLUE, view.color());
    assertNull(view.mask());
    assertSame(
        Color.RED,
        Components_Plain.in(alloc)
            .of(false, (byte) 0, (short) 0, 'a', 0, 0, 0, 0, Color.RED, Color.RED)
            .mask());
  }

  @Test
  void plainComponentsAreReadBackFromDirectBlocks() {
    try (MemoryArena direct = MemoryArena.builder().direct().build();
        Allocator directAlloc = direct.allocator()) {
      directAlloc.bytes(3);
      assertEquals(PLAIN, Components_Plain.in(directAlloc).copyOf(PLAIN).toRecord());
      Components_Plain next =
          Components_Plain.in(directAlloc)
              .of(false, (byte) 2, (short) 3, 'd', 5, 6, 7, 8, Color.GREEN, Color.BLUE);
      assertEquals(
          new PlainRecord(false, (byte) 2, (short) 3, 'd', 5, 6, 7, 8, Color.GREEN, Color.BLUE),
          next.toRecord());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void buffersOfBothByteOrdersHoldValues(boolean bigEndian) {
    ByteOrder order = bigEndian ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    ByteBuffer buffer = ByteBuffer.allocateDirect(200).order(order);
    Components_PlainCodec.write(buffer, 3, PLAIN);
    assertEquals(PLAIN, Components_PlainCodec.read(buffer, 3));
    assertEquals(0, buffer.position());
    assertEquals(order, buffer.order());
    RayRecord ray = new RayRecord(new VecRecord(1, 2), new VecRecord(3, 4), Color.GREEN);
    Components_RayCodec.write(buffer, 50, ray);
    assertEquals(ray, Components_RayCodec.read(buffer, 50));
    Vector view = Components_Vec.in(alloc).of(5, 6);
    Components_RayCodec.write(buffer, 50, new RayRecord(new VecRecord(1, 2), view, Color.RED));
    assertEquals(new VecRecord(5, 6), Components_RayCodec.read(buffer, 50).direction());
    assertThrows(
        IndexOutOfBoundsException.class, () -> Components_PlainCodec.write(buffer, 190, PLAIN));
    assertThrows(IndexOutOfBoundsException.class, () -> Components_PlainCodec.read(buffer, -1));
  }

  @Test
  void nestedAndInlineValuesLieInside() {
    RayRecord record = new RayRecord(new VecRecord(1, 2), new VecRecord(3, 4), Color.GREEN);
    Components_Ray view = Components_Ray.in(alloc).copyOf(record);
    assertEquals(record, view.toRecord());
    assertEquals(new VecRecord(1, 2), view.origin());
    assertEquals(2, view.originView().y());
    assertEquals(3, view.direction().x());
    Components_Vec into = Components_Vec.in(alloc).flyweight();
    assertSame(into, view.direction(into));
    assertEquals(4, into.y());
    assertSame(into, view.originView(into));
    assertEquals(1, into.x());
    // A view stands for a record, be it of another arena.
    try (MemoryArena other = MemoryArena.create();
        Allocator elsewhere = other.allocator()) {
      Vector far = Components_Vec.in(elsewhere).of(8, 9);
      assertEquals(
          9, Components_Ray.in(alloc).of(new VecRecord(0, 0), far, Color.RED).direction().y());
    }
    long used = arena.stats().usedBytes();
    assertThrows(
        IllegalArgumentException.class,
        () -> Components_Ray.in(alloc).of(new VecRecord(0, 0), new OtherRecord(1, 1), Color.RED));
    assertThrows(
        NullPointerException.class,
        () -> Components_Ray.in(alloc).of(new VecRecord(0, 0), null, Color.RED));
    NullPointerException e =
        assertThrows(
            NullPointerException.class,
            () -> Components_Ray.in(alloc).of(new VecRecord(0, 0), new VecRecord(0, 0), null));
    assertTrue(e.getMessage().contains("color"), e.getMessage());
    assertEquals(used, arena.stats().usedBytes());
  }

  @Test
  void typedReferencesMakeTrees() {
    Components_Node.Factory nodes = Components_Node.in(alloc);
    Components_Node tree = null;
    for (int i = 0; i < 100; i++) {
      tree = nodes.of(i, tree, null);
    }
    Components_Node into = nodes.flyweight();
    int sum = 0;
    for (Components_Node n = tree; n != null; n = n.left(into)) {
      sum += n.key();
    }
    assertEquals(4950, sum);
    assertNull(tree.right());
    assertEquals(98, tree.left().key());
    assertEquals(97, tree.toRecord().left().left().key());
  }

  private SceneRecord scene(Vector second, int[] counts) {
    Components_Node.Slice nodes = Components_Node.in(alloc).slice(2);
    nodes.put(0, 1, null, null);
    nodes.put(1, nodes.get(0));
    return new SceneRecord(
        FloatSlice.of(1, 2, 3),
        Components_Vec.Slice.of(new VecRecord(1, 1), new VecRecord(2, 2)),
        nodes,
        ReferenceSlice.of(new LampRecord(5), new SunRecord(6, null)),
        ReferenceSlice.of(new VecRecord(7, 7), new OtherRecord(8, 8)),
        new OtherRecord(9, 9),
        second,
        Map.of("a", List.of(1, 2)),
        counts,
        new SunRecord(10, Components_Lamp.in(alloc).of(11)),
        new SunRecord(12, null));
  }

  @Test
  void slicesAndReferencesAreReadBack() {
    Components_Scene scene = Components_Scene.in(alloc).copyOf(scene(null, new int[] {1, 2}));
    assertEquals(3, scene.samples().length());
    assertEquals(2f, scene.samples().get(1));
    assertEquals(2.0, scene.points().get(1).x());
    assertEquals(1, scene.nodes().get(1).key());
    assertEquals(6f, scene.lights().get(1).power());
    assertEquals(8.0, scene.vectors().get(1).x());
    assertTrue(scene.vectors().get(0) instanceof Components_Vec);
    assertEquals(9.0, scene.first().y());
    assertNull(scene.second());
    assertEquals(List.of(1, 2), scene.names().get("a"));
    assertEquals(2, scene.counts()[1]);
    assertEquals(11f, scene.sunView().spare().power());
    assertEquals(11f, scene.sun().spare().power());
    assertEquals(12f, scene.light().power());
    assertNull(scene.light().spare());
    IntSlice ints = IntSlice.of(1);
    FloatSlice into = alloc.floats(0);
    assertSame(into, scene.samples(into));
    assertEquals(3, into.length());
    assertEquals(1, ints.length());
  }

  @Test
  void equalityGoesThroughEveryComponent() {
    Components_Scene.Factory scenes = Components_Scene.in(alloc);
    Components_Scene a = scenes.copyOf(scene(new VecRecord(1, 2), new int[] {1}));
    Components_Scene b = scenes.copyOf(scene(new VecRecord(1, 2), new int[] {1}));
    assertEquals(a, b);
    assertEquals(a.hashCode(), b.hashCode());
    assertNotEquals(a, scenes.copyOf(scene(null, new int[] {1})));
    assertNotEquals(a, scenes.copyOf(scene(new VecRecord(1, 2), new int[] {2})));
    assertTrue(a.toString().startsWith("Components_Scene[samples="), a.toString());
  }

  @Test
  void arraysAreEqualByContentAndSoAreTheArraysInThem() {
    Components_Bag.Factory bags = Components_Bag.in(alloc);
    Components_Bag a = bags.of(new Object[] {"a", new int[] {1, 2}});
    Components_Bag b = bags.of(new Object[] {"a", new int[] {1, 2}});
    assertEquals(a, b);
    assertEquals(a.hashCode(), b.hashCode());
    assertNotEquals(a, bags.of(new Object[] {"a", new int[] {1, 3}}));
  }

  @Test
  void aSliceOfValuesWithReferencesCopiesThem() {
    Components_Scene.Factory scenes = Components_Scene.in(alloc);
    Components_Scene.Slice slice = scenes.slice(3);
    slice.put(0, scene(new VecRecord(1, 2), null));
    slice.put(1, slice.get(0));
    slice.put(2, scenes.copyOf(scene(new VecRecord(1, 2), null)));
    assertEquals(slice.get(0), slice.get(1));
    assertEquals(slice.get(0), slice.get(2));
    Components_Scene.Slice built =
        scenes.sliceBuilder().add(scene(new VecRecord(1, 2), null)).build();
    assertEquals(slice.get(0), built.get(0));
    assertNull(built.get(0).counts());
  }

  @Test
  void alignmentIsKept() {
    Components_Wide.Slice slice = Components_Wide.in(alloc).slice(3);
    alloc.bytes(1);
    Components_Wide.Slice next = Components_Wide.in(alloc).slice(1);
    assertEquals(0, slice.byteOffset() % 256);
    assertEquals(0, next.byteOffset() % 256);
    assertEquals(256, Components_WideCodec.BYTE_SIZE);
    assertEquals(256, Components_WideCodec.BYTE_ALIGNMENT);
  }
}
