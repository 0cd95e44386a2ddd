package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import java.util.function.Supplier;

/** Builds slices whose length is not known at first. */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class BuilderSteps {
  private static final int KINDS = 4;

  private static final Shown.Element[] TYPES = {
    Shown.Element.VEC, Shown.Element.NODE, null, Shown.Element.GROUP
  };

  private BuilderSteps() {}

  static void begin(Machine m, Step step) {
    m.did(Operation.BUILDER);
    Allocator alloc = m.alloc();
    int kind = step.a() % KINDS;
    String type = kind == 0 ? "Vec" : kind == 1 ? "Node" : kind == 2 ? "AnyShape" : "Group";
    String name = m.newName("builder");
    m.trace("var %s = Sample_%s.in(%s).sliceBuilder();", name, type, m.top().name);
    ArenaSliceBuilder builder =
        kind == 0
            ? Sample_Vec.in(alloc).sliceBuilder()
            : kind == 1
                ? Sample_Node.in(alloc).sliceBuilder()
                : kind == 2
                    ? Sample_AnyShape.in(alloc).sliceBuilder()
                    : Sample_Group.in(alloc).sliceBuilder();
    Handle handle = m.hold(builder, new Shown.Builder(m.depth(), kind), name);
    for (int i = 0; i < step.b() % 12; i++) {
      add(m, handle, step.c() + i);
    }
  }

  static void add(Machine m, Step step) {
    Handle handle = m.pick(step.a(), h -> h.shown instanceof Shown.Builder);
    if (handle == null) {
      begin(m, step);
      return;
    }
    m.did(Operation.ADD);
    add(m, handle, step.b());
  }

  private static void add(Machine m, Handle handle, int b) {
    Shown.Builder shown = (Shown.Builder) handle.shown;
    Shapes.Choice shape = Shapes.choose(m, b, b / 2);
    Handle left = b % 3 == 0 ? null : m.pickCell(b, Shown.Cell::isNode);
    GroupSteps.Parts group = GroupSteps.Parts.choose(m, b);
    Shown.Cell cell;
    Supplier<Object> code;
    if (shown.kind == 0) {
      Sample.VecRecord vec = ValueSteps.vec(m.random.nextLong());
      Sample_Vec.SliceBuilder builder = (Sample_Vec.SliceBuilder) handle.object;
      cell = new Shown.Cell(shown.home, vec);
      code = () -> b % 2 == 0 ? builder.add(vec) : builder.add(vec.x(), vec.y(), vec.z());
    } else if (shown.kind == 1) {
      Sample_Node.SliceBuilder builder = (Sample_Node.SliceBuilder) handle.object;
      cell = new Shown.Cell(shown.home, new Shown.Node(b, ValueSteps.cell(left), null));
      code = () -> builder.add(b, ValueSteps.node(left), null);
    } else if (shown.kind == 3) {
      Sample_Group.SliceBuilder builder = (Sample_Group.SliceBuilder) handle.object;
      cell = new Shown.Cell(shown.home, group.content(shown.home));
      code = () -> builder.add(group.list(), group.optional(), group.noteView());
    } else {
      Sample_AnyShape.SliceBuilder builder = (Sample_AnyShape.SliceBuilder) handle.object;
      if (b % 7 == 0) {
        cell = null;
        code = () -> builder.add(null);
      } else if (b % 7 < 3) {
        cell = new Shown.Cell(shown.home, new Sample.CircleRecord(b));
        code = () -> builder.addCircle(b);
      } else {
        cell = shape.cell();
        code = () -> builder.add(shape.argument());
      }
    }
    String line = handle + ".add(" + b + ")";
    if (shown.built) {
      Refusals.expect(m, refusalOfBuilt(m, shown), IllegalStateException.class, line, code::get);
    } else if (shown.home != m.depth()) {
      Refusals.expect(m, Refusal.NESTED_SCOPE_OPEN, IllegalStateException.class, line, code::get);
    } else {
      m.trace("%s;", line);
      ArenaStats before = m.arena.stats();
      if (Refusals.growing(m, before, code) != null) {
        shown.cells.add(cell);
        shown.groups.add(group);
      }
    }
    m.check(handle);
  }

  private static Refusal refusalOfBuilt(Machine m, Shown.Builder shown) {
    return shown.home == m.depth() ? Refusal.BUILT_TWICE : Refusal.NESTED_SCOPE_OPEN;
  }

  static ArenaSlice build(ArenaSliceBuilder builder) {
    if (builder instanceof Sample_Vec.SliceBuilder vecs) {
      return vecs.build();
    } else if (builder instanceof Sample_Node.SliceBuilder nodes) {
      return nodes.build();
    } else if (builder instanceof Sample_Group.SliceBuilder groups) {
      return groups.build();
    }
    return ((Sample_AnyShape.SliceBuilder) builder).build();
  }

  static void build(Machine m, Step step) {
    Handle handle = m.pick(step.a(), h -> h.shown instanceof Shown.Builder);
    if (handle == null) {
      begin(m, step);
      return;
    }
    m.did(Operation.BUILD);
    Shown.Builder shown = (Shown.Builder) handle.shown;
    ArenaSliceBuilder builder = (ArenaSliceBuilder) handle.object;
    String line = handle + ".build()";
    if (shown.built || shown.home != m.depth()) {
      Refusal refusal = shown.built ? Refusal.BUILT_TWICE : Refusal.NESTED_SCOPE_OPEN;
      Refusals.expect(m, refusal, IllegalStateException.class, line, () -> build(builder));
      return;
    }
    String name = m.newName("built");
    m.trace("var %s = %s;", name, line);
    long used = m.arena.stats().usedBytes();
    ArenaSlice slice = build(builder);
    int padding = shown.cells.isEmpty() ? 7 : 0;
    Failure.unless(m.arena.stats().usedBytes() <= used + padding, "build() took bytes");
    shown.built = true;
    Shown.Cell[] cells = shown.cells.toArray(new Shown.Cell[0]);
    if (shown.kind == 3) {
      for (int i = 0; i < cells.length; i++) {
        shown.groups.get(i).addCopied(m, ((Sample_Group.Slice) slice).get(i));
      }
    }
    m.made(
        slice,
        shown.kind == 2
            ? new Shown.References(shown.home, true, cells)
            : new Shown.Values(shown.home, TYPES[shown.kind], cells),
        name);
    if (shown.kind == 2) {
      addCopied(m, (Sample_AnyShape.Slice) slice, cells);
    }
  }

  /** Takes down the bytes of the circles that the builder made. */
  private static void addCopied(Machine m, Sample_AnyShape.Slice slice, Shown.Cell[] cells) {
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null && !m.ranges.isKnown(ArenaProbe.member((ArenaView) slice.get(i)))) {
        m.ranges.add(ArenaProbe.member(slice.get(i)));
      }
    }
  }
}
