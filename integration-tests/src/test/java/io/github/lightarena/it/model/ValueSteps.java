package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.ArenaView;
import java.util.function.Supplier;

/** Makes single values. */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class ValueSteps {
  private ValueSteps() {}

  static void value(Machine m, Step step) {
    m.did(Operation.VALUE);
    Allocator alloc = m.alloc();
    long x = m.random.nextLong();
    boolean copy = step.b() % 2 == 0;
    switch (step.a() % 9) {
      case 0 ->
          make(m, "Nothing", 0, 1, new Sample.NothingRecord(), () -> Sample_Nothing.in(alloc).of());
      case 1 -> {
        var record = new Sample.WideRecord((byte) x);
        make(m, "Wide", 256, 256, record, () -> Sample_Wide.in(alloc).of(record.mark()));
      }
      case 2 -> {
        var record = new Sample.PageRecord(x);
        make(m, "Page", 4096, 4096, record, () -> Sample_Page.in(alloc).of(record.mark()));
      }
      case 3, 4 -> plain(m, alloc, x, copy);
      case 5 -> {
        var record = vec(x);
        make(
            m,
            "Vec",
            12,
            4,
            record,
            () ->
                copy
                    ? Sample_Vec.in(alloc).copyOf(record)
                    : Sample_Vec.in(alloc).of(record.x(), record.y(), record.z()));
      }
      case 6 -> {
        var record = new Sample.RayRecord(vec(x), vec(~x), (byte) x);
        make(m, "Ray", 28, 4, record, () -> Sample_Ray.in(alloc).copyOf(record));
      }
      case 7 -> {
        var record = new Sample.RangeRecord((int) x >> 1, Integer.MAX_VALUE);
        make(
            m, "Range", 8, 4, record, () -> Sample_Range.in(alloc).of(record.low(), record.high()));
      }
      default -> {
        var record = new Sample.CircleRecord(x);
        make(
            m,
            "Circle",
            8,
            8,
            record,
            () ->
                copy
                    ? Sample_Circle.in(alloc).copyOf(record)
                    : Sample_Circle.in(alloc).of(record.radius()));
      }
    }
  }

  private static void plain(Machine m, Allocator alloc, long x, boolean copy) {
    Sample.Color color = Sample.Color.values()[(int) (x & 1) + 1];
    var r =
        new Sample.PlainRecord(x > 0, (byte) x, (short) x, (char) x, (int) x, x, (int) x, x, color);
    make(
        m,
        "Plain",
        32,
        8,
        r,
        () ->
            copy
                ? Sample_Plain.in(alloc).copyOf(r)
                : Sample_Plain.in(alloc)
                    .of(r.flag(), r.b(), r.s(), r.c(), r.i(), r.l(), r.f(), r.d(), r.color()));
  }

  static Sample.VecRecord vec(long x) {
    return new Sample.VecRecord((int) x, (short) x, (byte) x);
  }

  private static void make(
      Machine m,
      String type,
      int byteSize,
      int byteAlignment,
      Record record,
      Supplier<? extends ArenaView> code) {
    String name = m.newName("value");
    m.trace(
        "Sample_%s %s = Sample_%s.in(%s).of(...);   // %s", type, name, type, m.top().name, record);
    ArenaView view = Refusals.allocating(m, byteSize, byteAlignment, code);
    if (view != null) {
      m.made(view, new Shown.Cell(m.depth(), record), name);
      if (m.random.nextInt(16) == 0) {
        Failure.unless(!view.toString().contains("closed"), "%s is open", view);
        Failure.unless(view.equals(view) && view.hashCode() == view.hashCode(), "%s", view);
      }
    }
  }

  /** A node of a tree, which refers to nodes of this scope or outer ones. */
  static void tree(Machine m, Step step) {
    m.did(Operation.TREE);
    Handle left = step.a() % 4 == 0 ? null : m.pickCell(step.b(), Shown.Cell::isNode);
    Handle right = step.a() % 8 < 3 ? null : m.pickCell(step.c(), Shown.Cell::isNode);
    int key = m.random.nextInt();
    Allocator alloc = m.alloc();
    String name = m.newName("node");
    m.trace(
        "Sample_Node %s = Sample_Node.in(%s).of(%s, %s, %s);",
        name, m.top().name, key, left, right);
    Sample_Node view =
        Refusals.allocating(m, 24, 8, () -> Sample_Node.in(alloc).of(key, node(left), node(right)));
    if (view != null) {
      m.made(view, new Shown.Cell(m.depth(), new Shown.Node(key, cell(left), cell(right))), name);
    }
  }

  static Sample_Node node(Handle handle) {
    return handle == null ? null : (Sample_Node) handle.object;
  }

  static Shown.Cell cell(Handle handle) {
    return handle == null ? null : (Shown.Cell) handle.shown;
  }

  /** A value of references to shapes: views are referred to, and records copied in. */
  static void both(Machine m, Step step) {
    m.did(Operation.SHAPE);
    Shapes.Choice a = Shapes.choose(m, step.a(), step.b());
    Shapes.Choice b = Shapes.choose(m, step.c(), step.b() + 5);
    Allocator alloc = m.alloc();
    String name = m.newName("shape");
    if (step.b() % 8 == 0) {
      m.trace("Sample_AnyShape %s = Sample_AnyShape.in(%s).of(%s);", name, m.top().name, a);
      Sample_AnyShape view =
          Refusals.allocating(m, -1, 0, () -> Sample_AnyShape.in(alloc).of(a.argument()));
      if (view != null) {
        Shapes.addCopied(m, a, view);
        m.check(m.hold(view, a.cell(), name));
      }
      return;
    }
    m.trace("Sample_Both %s = Sample_Both.in(%s).of(%s, %s);", name, m.top().name, a, b);
    Sample_Both view =
        Refusals.allocating(m, -1, 0, () -> Sample_Both.in(alloc).of(a.argument(), b.argument()));
    if (view != null) {
      Shapes.addCopied(m, a, view.a());
      Shapes.addCopied(m, b, view.b());
      m.made(view, new Shown.Cell(m.depth(), new Shown.Both(a.cell(), b.cell())), name);
    }
  }

  /** A slice of references to values of any kind, told apart by the numbers of their kinds. */
  static void speakers(Machine m, Step step) {
    m.did(Operation.OPEN_REFERENCE);
    int length = step.a() % 5;
    String name = m.newName("speakers");
    m.trace(
        "ReferenceSlice<Speaker> %s = %s.references(Speaker.class, %s);",
        name, m.top().name, length);
    Allocator alloc = m.alloc();
    ReferenceSlice<Sample.Speaker> slice =
        Refusals.allocating(m, 8 * length, 8, () -> alloc.references(Sample.Speaker.class, length));
    if (slice != null) {
      var shown = new Shown.References(m.depth(), false, new Shown.Cell[length]);
      Handle handle = m.made(slice, shown, name);
      for (int i = 0; i < length; i++) {
        StoreSteps.putSpeaker(m, handle, i, step.b() + i);
      }
    }
  }

  /** A value of slices, a heap object and references, given as they are or copied in. */
  static void scene(Machine m, Step step) {
    m.did(Operation.ON_HEAP);
    Allocator alloc = m.alloc();
    Handle floats =
        step.a() % 3 == 0
            ? null
            : m.pick(
                step.a(), h -> h.shown instanceof Shown.Numbers n && n.type == Primitive.FLOAT);
    Handle vecs =
        step.b() % 3 == 0
            ? null
            : m.pick(
                step.b(), h -> h.shown instanceof Shown.Values v && v.type == Shown.Element.VEC);
    Handle shapes =
        step.c() % 3 == 0
            ? null
            : m.pick(step.c(), h -> h.shown instanceof Shown.References r && r.union);
    Shapes.Choice shape = Shapes.choose(m, step.b(), step.c());
    Handle speaker = m.pick(step.c(), h -> h.object instanceof Sample.Speaker);
    Handle node = m.pickCell(step.a(), Shown.Cell::isNode);
    Sample.Token token = new Sample.Token(m.random.nextInt());
    float[] numbers = {token.id(), step.a()};
    Sample.VecRecord vec = vec(token.id());
    Sample.CircleRecord circle = new Sample.CircleRecord(token.id());
    FloatSlice f = floats == null ? FloatSlice.of(numbers) : (FloatSlice) floats.object;
    ValueSlice<Sample_Vec> v =
        vecs == null ? Sample_Vec.Slice.of(vec, vec) : (Sample_Vec.Slice) vecs.object;
    @SuppressWarnings("unchecked") // shown as a slice of the union
    ReferenceSlice<Sample.Shape> s =
        shapes != null
            ? (ReferenceSlice<Sample.Shape>) shapes.object
            : step.c() % 2 == 0
                ? ReferenceSlice.of(circle, null)
                : Sample_AnyShape.Slice.of(circle, null);
    String name = m.newName("scene");
    m.trace(
        "Sample_Scene %s = Sample_Scene.in(%s).of(%s, %s, %s, token, %s, %s, %s);",
        name, m.top().name, floats, vecs, shapes, shape, speaker, node);
    Sample_Scene view =
        Refusals.allocating(
            m,
            -1,
            0,
            () ->
                Sample_Scene.in(alloc)
                    .of(
                        f,
                        v,
                        s,
                        token,
                        shape.argument(),
                        speaker == null ? null : (Sample.Speaker) speaker.object,
                        node(node)));
    if (view == null) {
      return;
    }
    int home = m.depth();
    if (floats == null) {
      m.ranges.add(view.floats());
    }
    if (vecs == null) {
      m.ranges.add(view.vecs());
    }
    if (shapes == null) {
      m.ranges.add((ArenaSlice) view.shapes());
      m.ranges.add(ArenaProbe.member((ArenaView) view.shapes().get(0)));
    }
    Shapes.addCopied(m, shape, view.shape());
    var scene =
        new Shown.Scene(
            floats == null
                ? new Shown.Numbers(home, Primitive.FLOAT, numbers)
                : (Shown.Numbers) floats.shown,
            vecs == null
                ? new Shown.Values(
                    home,
                    Shown.Element.VEC,
                    new Shown.Cell[] {new Shown.Cell(home, vec), new Shown.Cell(home, vec)})
                : (Shown.Values) vecs.shown,
            shapes == null
                ? new Shown.References(
                    home, true, new Shown.Cell[] {new Shown.Cell(home, circle), null})
                : (Shown.References) shapes.shown,
            token,
            shape.cell(),
            cell(speaker),
            cell(node));
    m.made(view, new Shown.Cell(home, scene), name);
  }
}
