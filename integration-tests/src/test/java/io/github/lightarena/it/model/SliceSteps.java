package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.SliceAllocator;
import io.github.lightarena.codegen.ArenaSlice;
import java.util.ArrayList;
import java.util.List;

/** Makes slices. */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class SliceSteps {
  private static final int[] LENGTHS = {0, 1, 2, 3, 5, 7, 8, 12, 16, 17, 31, 40, 64, 100, 130, 250};

  private SliceSteps() {}

  static void primitives(Machine m, Step step) {
    m.did(Operation.PRIMITIVES);
    make(m, Primitive.of(step.a()), LENGTHS[step.b() % LENGTHS.length], step.c());
  }

  /** A slice larger than most blocks. */
  static void oversize(Machine m, Step step) {
    m.did(Operation.OVERSIZE);
    int length = m.setup.blockByteSize() + 1 + step.b() * 4;
    make(m, Primitive.BYTE, Math.min(length, 25_000), step.c());
  }

  static void make(Machine m, Primitive type, int length, int how) {
    Allocator alloc = m.alloc();
    String name = m.newName("slice");
    int byteSize = length * type.byteSize;
    ArenaSlice slice;
    Object array;
    if (how % 3 == 0) {
      array = type.array(length, m.random.nextLong());
      m.trace("var %s = %s.copyOf(new %s[%s]);", name, m.top().name, type, length);
      slice =
          Refusals.allocating(m, byteSize, type.byteSize, () -> type.copyOf.apply(alloc, array));
    } else {
      boolean zeroed = how % 3 == 1;
      m.trace(
          "var %s = %s%s.%ss(%s);",
          name, m.top().name, zeroed ? "" : ".uninitialized()", type, length);
      SliceAllocator from = zeroed ? alloc : alloc.uninitialized();
      slice =
          Refusals.allocating(m, byteSize, type.byteSize, () -> type.allocate.apply(from, length));
      array = slice == null ? null : type.toArray.apply(slice);
      Failure.unless(slice == null || !zeroed || type.isZero(array), "%s is not zeroed", slice);
    }
    if (slice != null) {
      m.made(slice, new Shown.Numbers(m.depth(), type, array), name);
    }
  }

  /** A slice of vectors or of nodes, empty or filled. */
  static void values(Machine m, Step step) {
    m.did(Operation.VALUES);
    int length = step.a() % 10;
    int home = m.depth();
    Allocator alloc = m.alloc();
    Shown.Cell[] cells = new Shown.Cell[length];
    String name = m.newName("values");
    ArenaSlice slice;
    if (step.b() % 3 == 0) {
      m.trace("Sample_Node.Slice %s = Sample_Node.in(%s).slice(%s);", name, m.top().name, length);
      for (int i = 0; i < length; i++) {
        cells[i] = new Shown.Cell(home, new Shown.Node(0, null, null));
      }
      slice = Refusals.allocating(m, 24 * length, 8, () -> Sample_Node.in(alloc).slice(length));
    } else if (step.b() % 3 == 1) {
      m.trace("Sample_Vec.Slice %s = Sample_Vec.in(%s).slice(%s);", name, m.top().name, length);
      for (int i = 0; i < length; i++) {
        cells[i] = new Shown.Cell(home, new Sample.VecRecord(0, 0, 0));
      }
      slice = Refusals.allocating(m, 12 * length, 4, () -> Sample_Vec.in(alloc).slice(length));
    } else {
      List<Sample.VecRecord> records = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        records.add(ValueSteps.vec(m.random.nextLong()));
        cells[i] = new Shown.Cell(home, records.get(i));
      }
      m.trace("Sample_Vec.Slice %s = Sample_Vec.in(%s).sliceOf(%s);", name, m.top().name, records);
      slice = Refusals.allocating(m, 12 * length, 4, () -> Sample_Vec.in(alloc).sliceOf(records));
    }
    if (slice != null) {
      m.made(
          slice,
          new Shown.Values(home, step.b() % 3 == 0 ? Shown.Element.NODE : Shown.Element.VEC, cells),
          name);
    }
  }

  /** A slice of references to shapes. */
  static void references(Machine m, Step step) {
    m.did(Operation.REFERENCES);
    int length = step.a() % 8;
    Allocator alloc = m.alloc();
    String name = m.newName("shapes");
    m.trace(
        "Sample_AnyShape.Slice %s = Sample_AnyShape.in(%s).slice(%s);", name, m.top().name, length);
    Sample_AnyShape.Slice slice =
        Refusals.allocating(m, 8 * length, 8, () -> Sample_AnyShape.in(alloc).slice(length));
    if (slice != null) {
      var shown = new Shown.References(m.depth(), true, new Shown.Cell[length]);
      Handle handle = m.made(slice, shown, name);
      for (int i = 0; i < length && i < step.b() % 4; i++) {
        StoreSteps.putShape(m, handle, i, step.c() + i);
      }
    }
  }
}
