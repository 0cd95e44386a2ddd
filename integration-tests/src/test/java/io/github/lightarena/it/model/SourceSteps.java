package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaOutOfMemoryException;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.codegen.ArenaProbe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Copies what comes from the caller's own code, while that code does something else in the same
 * scope, and fails: what the caller made stays as it is.
 */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class SourceSteps {
  private final Machine m;
  private final Step step;
  private final int length;
  private final int failsAt;

  /** Used bytes after the caller's code made a value of some; or before all, if it made none. */
  private long usedBytes;

  private boolean didSomething;

  private SourceSteps(Machine m, Step step) {
    this.m = m;
    this.step = step;
    length = 1 + step.b() % 5;
    failsAt = step.c() % 3 == 0 ? length : step.c() % length;
  }

  static void copy(Machine m, Step step) {
    m.did(Operation.SOURCE);
    SourceSteps steps = new SourceSteps(m, step);
    switch (step.a() % 6) {
      case 0 -> steps.vectors();
      case 1 -> steps.shapes();
      case 2 -> steps.group();
      case 3 -> steps.setter();
      case 4 -> steps.words();
      default -> steps.builder();
    }
    m.checkAll();
  }

  /** What the caller's code does before it hands out an element. */
  private void act(int index) {
    int ranges = m.ranges.count();
    int what = step.c() / 8 + 5 * index;
    Step inner = new Step(step.operation(), step.a() / 6 + index, step.b() + index, what);
    switch (what % 12) {
      case 0 -> ValueSteps.value(m, inner);
      case 1 -> StoreSteps.putReference(m, inner);
      case 2 -> BuilderSteps.add(m, inner);
      case 3 -> SetterSteps.set(m, inner);
      case 4 -> ValueSteps.both(m, inner);
      case 5 -> BuilderSteps.build(m, inner);
      case 6 -> {
        if (m.depth() < 4) {
          ScopeSteps.nest(m, inner);
          ValueSteps.value(m, inner);
          ScopeSteps.closeInnermost(m);
        }
      }
      case 7 -> SliceSteps.primitives(m, inner);
      case 8 -> SliceSteps.make(m, Primitive.CHAR, 0, 1);
      default -> {
        return;
      }
    }
    didSomething = true;
    boolean mayBeOlder = what % 12 == 2 || what % 12 == 5; // what a builder builds
    if (m.ranges.count() > ranges && !mayBeOlder) {
      usedBytes = m.arena.stats().usedBytes();
    }
  }

  /** Does what may fail with the source; null if it did. */
  private <T> T from(Supplier<T> code) {
    ArenaStats before = m.arena.stats();
    int onHeap = ArenaProbe.onHeapCount(m.stack);
    usedBytes = before.usedBytes();
    FreeBytes free = FreeBytes.of(m);
    try {
      return code.get();
    } catch (UnsupportedOperationException e) {
      m.trace("// the source fails");
      m.histogram.add(Refusal.SOURCE_THROWS);
    } catch (ArenaOutOfMemoryException e) {
      Refusals.count(m, e);
    }
    if (!didSomething) {
      Refusals.unchanged(m, before, true);
      if (free != null) {
        free.check();
      }
      Failure.unless(ArenaProbe.onHeapCount(m.stack) == onHeap, "onHeap=%s before", onHeap);
    }
    if (step.a() % 4 == 0) {
      m.trace("arena.trim();");
      m.arena.trim();
    }
    Failure.unless(
        m.arena.stats().usedBytes() >= usedBytes,
        "%s: what the caller's code made was given back: usedBytes=%s after it",
        m.arena.stats(),
        usedBytes);
    return null;
  }

  private String trace(String line) {
    String name = m.newName("from");
    m.trace("var %s = %s; // of %s elements, fails at %s", name, line, length, failsAt);
    return name;
  }

  private void vectors() {
    List<Sample.VecRecord> records = NoteSteps.path(m, length);
    Source<Sample.VecRecord> source = new Source<>(records, failsAt, this::act);
    Allocator alloc = m.alloc();
    String name = trace("Sample_Vec.in(" + m.top().name + ").sliceOf(source)");
    Sample_Vec.Slice slice = from(() -> Sample_Vec.in(alloc).sliceOf(source.collection()));
    if (slice != null) {
      m.made(slice, NoteSteps.values(m.depth(), records), name);
    }
  }

  private GroupSteps.Parts parts() {
    List<Shapes.Choice> shapes = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      shapes.add(Shapes.choose(m, step.b() + i, step.c() + i));
    }
    return new GroupSteps.Parts(shapes, null, null);
  }

  private Source<Sample.Shape> source(GroupSteps.Parts parts) {
    return new Source<>(parts.list(), failsAt, this::act);
  }

  private void shapes() {
    GroupSteps.Parts parts = parts();
    Source<Sample.Shape> source = source(parts);
    Allocator alloc = m.alloc();
    String name = trace("Sample_AnyShape.in(" + m.top().name + ").sliceOf(source)");
    Sample_AnyShape.Slice slice =
        from(() -> Sample_AnyShape.in(alloc).sliceOf(source.collection()));
    if (slice != null) {
      m.made(slice, parts.references(m.depth()), name);
      for (int i = 0; i < length; i++) {
        Shapes.addCopied(m, parts.shapes().get(i), slice.get(i));
      }
    }
  }

  private void group() {
    GroupSteps.Parts parts = parts();
    Source<Sample.Shape> source = source(parts);
    Allocator alloc = m.alloc();
    String name = trace("Sample_Group.in(" + m.top().name + ").of(source, ...)");
    Sample_Group view =
        from(
            () ->
                Sample_Group.in(alloc)
                    .copyOf(
                        new Sample.GroupRecord(
                            source.list(step.b() % 2 == 0), Optional.empty(), null)));
    if (view != null) {
      parts.addCopied(m, view);
      m.made(view, new Shown.Cell(m.depth(), parts.content(m.depth())), name);
    }
  }

  private void setter() {
    int home = m.depth();
    Handle handle = m.pickCell(step.b(), c -> c.home == home && c.is(Shown.Group.class));
    if (handle == null) {
      group();
      return;
    }
    GroupSteps.Parts parts = parts();
    Source<Sample.Shape> source = source(parts);
    Shown.Cell cell = (Shown.Cell) handle.shown;
    Sample_Group view = (Sample_Group) handle.object;
    trace(handle + ".shapes(source)");
    Boolean done =
        from(
            () -> {
              view.shapes(source.list(step.b() % 2 == 0));
              return true;
            });
    if (done != null) {
      parts.addList(m, view);
      Shown.Group group = (Shown.Group) cell.content; // the source may have set it as well
      cell.content = new Shown.Group(parts.references(home), group.best(), group.note());
    }
    m.check(handle);
  }

  /** Words and a path at once, so that one list is filled before the other fails. */
  private void words() {
    Handle handle = m.pickCell(step.b(), c -> c.home == m.depth() && c.is(Shown.Note.class));
    if (handle == null) {
      vectors();
      return;
    }
    Shown.Cell cell = (Shown.Cell) handle.shown;
    List<String> words = NoteSteps.words(m, length);
    Source<String> source = new Source<>(words, failsAt, this::act);
    Sample_Note view = (Sample_Note) handle.object;
    trace(handle + ".words(source)");
    Boolean done =
        from(
            () -> {
              view.words(source.list(step.b() % 2 == 0));
              return true;
            });
    if (done != null) {
      NoteSteps.addWords(m, view);
      Shown.Note note = (Shown.Note) cell.content;
      cell.content =
          new Shown.Note(NoteSteps.withWords(note.plain(), words), note.body(), note.path());
    }
    m.check(handle);
  }

  /** A builder of groups whose list comes from the source. */
  private void builder() {
    Handle handle =
        m.pick(
            step.b(),
            h ->
                h.shown instanceof Shown.Builder b
                    && b.kind == 3
                    && !b.built
                    && b.home == m.depth());
    if (handle == null) {
      BuilderSteps.begin(m, new Step(step.operation(), 3, step.b(), step.c()));
      return;
    }
    Shown.Builder shown = (Shown.Builder) handle.shown;
    GroupSteps.Parts parts = parts();
    Source<Sample.Shape> source = source(parts);
    Sample_Group.SliceBuilder builder = (Sample_Group.SliceBuilder) handle.object;
    didSomething = true; // it may have grown
    trace(handle + ".add(source, ...)");
    Object done =
        from(
            () -> {
              try {
                return builder.add(source.list(step.b() % 2 == 0), Optional.empty(), null);
              } catch (IllegalStateException e) {
                Failure.unless(shown.built, "a builder that can go on says %s", e);
                m.histogram.add(Refusal.BUILT_TWICE);
                return null;
              }
            });
    if (done != null) {
      shown.cells.add(new Shown.Cell(shown.home, parts.content(shown.home)));
      shown.groups.add(parts);
    }
    m.check(handle);
  }
}
