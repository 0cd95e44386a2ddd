package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.codegen.ArenaSlice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes and stores values of references in lists and optionals. */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class GroupSteps {
  private static final int BYTE_SIZE = 32;

  private GroupSteps() {}

  /** What is given for the components of a group, and what they will show. */
  record Parts(List<Shapes.Choice> shapes, Shapes.Choice best, Handle note) {
    static Parts choose(Machine m, int a) {
      List<Shapes.Choice> shapes = new ArrayList<>();
      for (int i = 0; i < a % 5; i++) {
        shapes.add(Shapes.choose(m, a + i, a / 2 + i));
      }
      Shapes.Choice best = a % 3 == 0 ? null : Shapes.choose(m, a / 2, a);
      Handle note = a % 4 == 0 ? null : m.pickCell(a, c -> c.is(Shown.Note.class));
      return new Parts(shapes, best, note);
    }

    List<Sample.Shape> list() {
      return shapes.stream().map(Shapes.Choice::argument).toList();
    }

    Optional<Sample.Shape> optional() {
      return Optional.ofNullable(best == null ? null : best.argument());
    }

    Sample_Note noteView() {
      return note == null ? null : (Sample_Note) note.object;
    }

    Shown.References references(int home) {
      Shown.Cell[] targets = shapes.stream().map(Shapes.Choice::cell).toArray(Shown.Cell[]::new);
      return new Shown.References(home, true, targets);
    }

    Shown.Group content(int home) {
      return new Shown.Group(
          references(home), best == null ? null : best.cell(), ValueSteps.cell(note));
    }

    /** Takes down the bytes of the list and of what was copied in. */
    void addCopied(Machine m, Sample_Group view) {
      addList(m, view);
      if (best != null) {
        Shapes.addCopied(m, best, view.bestView());
      }
    }

    void addList(Machine m, Sample_Group view) {
      ArenaSlice slice = view.shapesSlice();
      m.ranges.add(slice);
      for (int i = 0; i < shapes.size(); i++) {
        Shapes.addCopied(m, shapes.get(i), view.shapesSlice().get(i));
      }
    }
  }

  static void group(Machine m, Step step) {
    m.did(Operation.GROUP);
    if (step.a() % 3 == 0) {
      slice(m, step);
      return;
    }
    Parts parts = Parts.choose(m, step.b());
    Allocator alloc = m.alloc();
    String name = m.newName("group");
    m.trace("Sample_Group %s = Sample_Group.in(%s).of(%s);", name, m.top().name, parts);
    Sample_Group view =
        Refusals.allocating(
            m,
            -1,
            0,
            () -> Sample_Group.in(alloc).of(parts.list(), parts.optional(), parts.noteView()));
    if (view != null) {
      parts.addCopied(m, view);
      m.made(view, new Shown.Cell(m.depth(), parts.content(m.depth())), name);
    }
  }

  private static void slice(Machine m, Step step) {
    int length = step.b() % 5;
    Allocator alloc = m.alloc();
    String name = m.newName("groups");
    m.trace("Sample_Group.Slice %s = Sample_Group.in(%s).slice(%s);", name, m.top().name, length);
    Sample_Group.Slice slice =
        Refusals.allocating(m, BYTE_SIZE * length, 8, () -> Sample_Group.in(alloc).slice(length));
    if (slice == null) {
      return;
    }
    Shown.Cell[] cells = new Shown.Cell[length];
    for (int i = 0; i < length; i++) {
      cells[i] = new Shown.Cell(m.depth(), new Shown.Group(null, null, null));
    }
    Handle handle = m.made(slice, new Shown.Values(m.depth(), Shown.Element.GROUP, cells), name);
    for (int i = 0; i < length && i < step.c() % 4; i++) {
      put(m, handle, i, step.c() + i);
    }
    m.check(handle);
  }

  /** Puts a group into a slice. */
  static void put(Machine m, Handle handle, int i, int c) {
    Sample_Group.Slice slice = (Sample_Group.Slice) handle.object;
    Shown.Values shown = (Shown.Values) handle.shown;
    Parts parts = Parts.choose(m, c);
    String line = handle + ".put(" + i + ", " + parts + ")";
    Runnable code = () -> slice.put(i, parts.list(), parts.optional(), parts.noteView());
    if (shown.home != m.depth()) {
      Refusals.expect(m, Refusal.NESTED_SCOPE_OPEN, IllegalStateException.class, line, code);
      return;
    }
    m.trace("%s;", line);
    if (Refusals.done(m, code)) {
      shown.at(i).content = parts.content(shown.home);
      parts.addCopied(m, slice.get(i));
    }
  }
}
