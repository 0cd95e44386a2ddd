package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.UnionView;

/** Does what must be refused. */
@SuppressWarnings("arena-escape") // misuse is the purpose
final class MisuseSteps {
  private MisuseSteps() {}

  private static void illegal(Machine m, Refusal refusal, String line, Runnable code) {
    Refusals.expect(m, refusal, IllegalArgumentException.class, line, code);
  }

  private static void state(Machine m, Refusal refusal, String line, Runnable code) {
    Refusals.expect(m, refusal, IllegalStateException.class, line, code);
  }

  static void badArgument(Machine m, Step step) {
    m.did(Operation.BAD_ARGUMENT);
    Allocator alloc = m.alloc();
    Handle slice = m.pick(step.b(), h -> h.shown instanceof Shown.Slice);
    int n = step.c() + 1;
    switch (step.a() % 9) {
      case 0 ->
          illegal(
              m,
              Refusal.NEGATIVE_LENGTH,
              "slice(-" + n + ")",
              () -> Primitive.of(step.b()).allocate.apply(alloc, -n));
      case 1 ->
          illegal(m, Refusal.NEGATIVE_LENGTH, "slice(-1)", () -> Sample_Vec.in(alloc).slice(-1));
      case 2 ->
          illegal(m, Refusal.TOO_LONG, "longs(huge)", () -> alloc.longs(Integer.MAX_VALUE / 8 + n));
      case 3 ->
          illegal(
              m,
              Refusal.TOO_LONG,
              "slice(huge)",
              () -> Sample_Node.in(alloc).slice(Integer.MAX_VALUE - n));
      case 4 ->
          Refusals.expect(
              m,
              Refusal.CONSTRUCTOR_THROWS,
              ArithmeticException.class,
              "Sample_Range.in(alloc).of(2, 1)",
              () -> Sample_Range.in(alloc).of(2, 1));
      case 5 ->
          Refusals.expect(
              m,
              Refusal.NULL_COMPONENT,
              NullPointerException.class,
              "Sample_Both.in(alloc).of(record, null)",
              () -> Sample_Both.in(alloc).of(new Sample.CircleRecord(n), null));
      case 6 ->
          Refusals.expect(
              m,
              Refusal.NULL_VALUE,
              NullPointerException.class,
              "Sample_AnyShape.in(alloc).of(null)",
              () -> Sample_AnyShape.in(alloc).of(null));
      case 7 ->
          illegal(
              m,
              Refusal.JDK_INTERFACE,
              "references(Runnable.class)",
              () -> alloc.references(Runnable.class, n));
      default -> badIndex(m, slice, step.c());
    }
  }

  private static void badIndex(Machine m, Handle handle, int c) {
    if (handle == null) {
      return;
    }
    int length = ((Shown.Slice) handle.shown).length;
    int index = c % 2 == 0 ? -1 - c : length + c / 2;
    if (handle.shown instanceof Shown.Numbers numbers) {
      Refusals.expect(
          m,
          Refusal.BAD_RANGE,
          IndexOutOfBoundsException.class,
          handle + ".slice(0, " + (length + 1) + ")",
          () -> numbers.type.part.apply((ArenaSlice) handle.object, new int[] {0, length + 1 + c}));
    } else if (handle.object instanceof io.github.lightarena.ValueSlice<?> values) {
      Refusals.expect(
          m,
          Refusal.BAD_INDEX,
          IndexOutOfBoundsException.class,
          handle + ".get(" + index + ")",
          () -> values.get(index));
    } else if (handle.object instanceof io.github.lightarena.ReferenceSlice<?> references) {
      Refusals.expect(
          m,
          Refusal.BAD_INDEX,
          IndexOutOfBoundsException.class,
          handle + ".put(" + index + ", null)",
          () -> references.put(index, null));
    }
    m.check(handle);
  }

  /** What is right in itself, and comes at the wrong time. */
  static void badOrder(Machine m, Step step) {
    m.did(Operation.BAD_ORDER);
    Scope outer = m.scopes.get(step.b() % m.scopes.size());
    if (outer == m.top()) {
      if (step.a() % 2 == 0) {
        state(m, Refusal.ARENA_STILL_OPEN, "arena.close()", m.arena::close);
      } else {
        state(m, Refusal.SECOND_SCOPE, "arena.allocator()", m.arena::allocator);
      }
      return;
    }
    Allocator alloc = outer.alloc;
    String line = outer.name + ".<allocate>()";
    Runnable code =
        switch (step.a() % 6) {
          case 0 -> () -> alloc.bytes(step.c());
          case 1 -> alloc::nested;
          case 2 -> () -> Sample_Plain.in(alloc).slice(step.c() % 3);
          case 3 -> () -> Sample_Circle.in(alloc).of(1);
          case 4 -> () -> Sample_Both.in(alloc).of(new Sample.CircleRecord(1), null);
          default -> () -> Sample_Nothing.in(alloc).of();
        };
    state(m, Refusal.NESTED_SCOPE_OPEN, line, code);
  }

  /** References to what may not be referred to. */
  static void badReference(Machine m, Step step) {
    m.did(Operation.BAD_REFERENCE);
    Allocator alloc = m.alloc();
    Sample.Shape record = new Sample.CircleRecord(step.b());
    switch (step.a() % 3) {
      case 0 -> {
        Sample.Shape foreign = m.foreign();
        illegal(
            m,
            Refusal.OTHER_ARENA,
            "Sample_Both.in(alloc).of(record, foreign)",
            () -> Sample_Both.in(alloc).of(record, foreign));
      }
      case 1 ->
          illegal(
              m,
              Refusal.NOT_IN_UNION,
              "Sample_Both.in(alloc).of(record, other)",
              () -> Sample_Both.in(alloc).of(record, new Sample.OtherRecord(1)));
      default -> {
        int n = m.dead.size();
        for (int i = 0; i < n; i++) {
          Handle handle = m.dead.get((step.b() + i) % n);
          if (handle.object instanceof Sample.Shape shape && m.isInQuarantine(handle)) {
            state(
                m,
                Refusal.DEAD_VALUE_STORED,
                "Sample_Both.in(alloc).of(record, " + handle + ")",
                () -> Sample_Both.in(alloc).of(record, shape));
            break;
          }
        }
      }
    }
  }

  static void dead(Machine m, Step step) {
    m.did(Operation.DEAD);
    for (int i = 0; i < 4 && i < m.dead.size(); i++) {
      Handle handle = m.dead.get((step.a() + 17 * i) % m.dead.size());
      Dead.check(m, handle, step.b() + i);
      if (m.setup.strict() && handle.object instanceof UnionView view) {
        state(m, Refusal.DEAD_VIEW, "kindOf", () -> Sample_AnyShape.kindOf((Sample.Shape) view));
      }
    }
  }
}
