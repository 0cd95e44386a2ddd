package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.TextSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What a closed scope handed out throws, whatever is asked of it. */
@SuppressWarnings("arena-escape") // uses what is dead
final class Dead {
  private Dead() {}

  /** One of the uses of an object whose scope is closed. */
  static void check(Machine m, Handle handle, int use) {
    if (!m.isInQuarantine(handle)) {
      return;
    }
    Object object = handle.object;
    List<Runnable> uses = usesOf(object);
    Refusal refusal =
        object instanceof ArenaView
            ? Refusal.DEAD_VIEW
            : object instanceof ArenaSlice
                ? Refusal.DEAD_SLICE
                : object instanceof ArenaText ? Refusal.DEAD_TEXT : Refusal.DEAD_HELPER;
    int index = use % uses.size();
    Refusals.expect(
        m, refusal, IllegalStateException.class, handle.name + " // use " + index, uses.get(index));
    Failure.unless(
        refusal == Refusal.DEAD_HELPER || object.toString().endsWith("[closed]"),
        "a dead object is shown as %s",
        object);
  }

  private static List<Runnable> usesOf(Object object) {
    if (object instanceof Sample_Plain view) {
      return List.of(view::i, view::color, view::toRecord, view::flag, view::d);
    } else if (object instanceof Sample_Node view) {
      return List.of(view::key, view::left, view::right, view::toRecord, view::hashCode);
    } else if (object instanceof Sample_Scene view) {
      return List.of(view::floats, view::token, view::shapes, view::vecs, view::speaker);
    } else if (object instanceof Sample_Both view) {
      return List.of(view::a, view::b, view::toRecord);
    } else if (object instanceof Sample_Note view) {
      return List.of(
          view::title,
          view::titleChars,
          view::body,
          view::words,
          view::pathSlice,
          view::count,
          view::hasOrigin,
          view::price,
          () -> view.mark((byte) 1),
          () -> view.title("x"),
          () -> view.setBody(null));
    } else if (object instanceof Sample_Group view) {
      return List.of(
          view::shapes,
          view::bestView,
          view::note,
          view::hasBest,
          () -> view.best(Optional.empty()),
          () -> view.shapes(List.of()));
    } else if (object instanceof ArenaText text) {
      return List.of(
          text::length,
          text::hashCode,
          text::byteLength,
          () -> text.charAt(0),
          () -> text.subSequence(0, 0),
          () -> text.contentEquals(""));
    } else if (object instanceof ArenaView view) {
      return List.of(view::toRecord, view::hashCode);
    } else if (object instanceof ValueSlice<?> slice) {
      return List.of(slice::length, slice::iterator, () -> slice.swap(0, 0), () -> slice.get(0));
    } else if (object instanceof ReferenceSlice<?> slice) {
      return List.of(slice::length, slice::size, slice::iterator, () -> slice.put(0, null));
    } else if (object instanceof TextSlice slice) {
      return List.of(slice::length, slice::iterator, () -> slice.get(0), () -> slice.getString(0));
    } else if (object instanceof ArenaSlice slice) {
      Primitive type = Primitive.ofSlice(slice);
      return List.of(
          slice::length,
          slice::byteOffset,
          () -> type.toArray.apply(slice),
          () -> type.part.apply(slice, new int[] {0, 0}));
    } else if (object instanceof ArenaSliceBuilder builder) {
      return List.of(builder::length, () -> BuilderSteps.build(builder));
    } else if (object instanceof ArenaCursor cursor) {
      return List.of(cursor::next);
    } else if (object instanceof Iterator<?> iterator) {
      return List.of(iterator::hasNext);
    }
    throw new AssertionError(object.getClass());
  }

  /** The allocator of a scope that was closed just now. */
  static void allocator(Machine m, Scope scope) {
    Allocator alloc = scope.alloc;
    List<Runnable> uses =
        List.of(
            alloc::nested,
            () -> alloc.ints(1),
            () -> alloc.bytes(0),
            () -> Sample_Circle.in(alloc),
            alloc::uninitialized,
            () -> alloc.references(Sample.Speaker.class, 1));
    int use = m.random.nextInt(uses.size());
    Refusals.expect(
        m,
        Refusal.DEAD_ALLOCATOR,
        IllegalStateException.class,
        scope.name + " // use " + use,
        uses.get(use));
    if (use == 0) {
      Refusals.expect(
          m,
          Refusal.SECOND_CLOSE,
          IllegalStateException.class,
          scope.name + ".close()",
          alloc::close);
    }
  }
}
