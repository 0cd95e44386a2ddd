package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Flyweight;

/** Lets values outlive their scope. */
@SuppressWarnings("arena-escape") // the machine keeps what is promoted
final class PromotionSteps {
  private PromotionSteps() {}

  /**
   * A value that is to outlive a scope.
   *
   * @param into shows it afterwards
   */
  record Promotion(Flyweight into, Shown shown, String name) {}

  /**
   * What came out of a scope.
   *
   * @param minBytes how many the values take
   * @param maxBytes how many with what aligns them
   * @param onHeap how many objects of the Java heap they refer to
   */
  record Arrived(long minBytes, long maxBytes, int onHeap) {
    static final Arrived NOTHING = new Arrived(0, 0, 0);
  }

  static void promote(Machine m, Step step) {
    if (m.depth() == 0 && step.c() % 4 > 0) {
      ScopeSteps.nest(m, step);
      return;
    }
    Handle value =
        m.pick(step.a(), h -> h.shown instanceof Shown.Cell || h.object instanceof ArenaSlice);
    if (value == null) {
      ValueSteps.value(m, step);
      return;
    }
    m.did(Operation.PROMOTE);
    Allocator alloc = m.alloc();
    if (step.c() % 8 == 0) {
      misuse(m, alloc, value, step.b());
      return;
    }
    if (m.depth() == 0) {
      return;
    }
    Handle known =
        m.pick(
            step.b(),
            h -> h.depth == m.depth() - 1 && h.object.getClass() == value.object.getClass());
    Flyweight into =
        known != null && step.c() % 2 == 0
            ? (Flyweight) known.object
            : flyweight(m.scopes.get(m.depth() - 1).alloc, value.object);
    if (into == null) {
      return;
    }
    String name = known != null && into == known.object ? known.name : m.newName("promoted");
    m.trace("%s.promote(%s, %s);", m.top().name, value, name);
    ArenaStats before = m.arena.stats();
    promote(alloc, value.object, into);
    Failure.unless(
        before.usedBytes() == m.arena.stats().usedBytes(), "promote() took bytes at once");
    m.top().promotions.removeIf(p -> p.into == into);
    m.top().promotions.add(new Promotion(into, value.shown, name));
  }

  private static void promote(Allocator alloc, Object value, Flyweight into) {
    if (value instanceof ArenaView view) {
      alloc.promote(view, (ArenaView) into);
    } else {
      alloc.promote((ArenaSlice) value, (ArenaSlice) into);
    }
  }

  /** A new flyweight of a scope, of the class of a view; or null. */
  private static ArenaView flyweight(Allocator alloc, Object view) {
    if (view instanceof Sample_AnyShape) {
      return Sample_AnyShape.in(alloc).flyweight();
    } else if (view instanceof Sample_Node) {
      return Sample_Node.in(alloc).flyweight();
    } else if (view instanceof Sample_Scene) {
      return Sample_Scene.in(alloc).flyweight();
    } else if (view instanceof Sample_Note) {
      return Sample_Note.in(alloc).flyweight();
    } else if (view instanceof Sample_Group) {
      return Sample_Group.in(alloc).flyweight();
    } else if (view instanceof Sample_Both) {
      return Sample_Both.in(alloc).flyweight();
    } else if (view instanceof Sample_Circle) {
      return Sample_Circle.in(alloc).flyweight();
    } else if (view instanceof Sample_Plain) {
      return Sample_Plain.in(alloc).flyweight();
    } else if (view instanceof Sample_Wide) {
      return Sample_Wide.in(alloc).flyweight();
    }
    return null;
  }

  private static void misuse(Machine m, Allocator alloc, Handle value, int b) {
    int depth = b % m.scopes.size();
    if (b % 3 == 0) {
      Sample.Shape foreign = m.foreign();
      Refusals.expect(
          m,
          Refusal.OTHER_ARENA,
          IllegalArgumentException.class,
          "promote(foreign, ...)",
          () -> promote(alloc, foreign, Sample_Circle.in(alloc).flyweight()));
    } else if (b % 3 == 1 && m.depth() > 0) {
      Allocator outer = m.scopes.get(m.depth() - 1).alloc;
      ArenaView other =
          value.object instanceof Sample_Range
              ? Sample_Ray.in(outer).flyweight()
              : Sample_Range.in(outer).flyweight();
      if (value.object instanceof ArenaView view) {
        Refusals.expect(
            m,
            Refusal.PROMOTED_TO_OTHER_KIND,
            IllegalArgumentException.class,
            "promote(" + value + ", a view of another kind)",
            () -> alloc.promote(view, other));
      }
    } else if (depth != m.depth() - 1) {
      Allocator wrong = m.scopes.get(depth).alloc;
      Flyweight into = flyweight(wrong, value.object);
      if (into != null) {
        Refusals.expect(
            m,
            Refusal.PROMOTED_TOO_FAR,
            IllegalStateException.class,
            "promote(" + value + ", a flyweight of depth " + depth + ")",
            () -> promote(alloc, value.object, into));
      }
    }
  }

  /** A scope was closed, which is the top no more: what was promoted is outside, with all of it. */
  static Arrived arrive(Machine m, Scope closed) {
    if (closed.promotions.isEmpty()) {
      return Arrived.NOTHING;
    }
    Cloned cloned = new Cloned(closed.depth, closed.depth - 1);
    Copied copied = new Copied(closed.depth);
    for (Promotion promotion : closed.promotions) {
      Check.shows(promotion.shown, promotion.into);
      copied.add(promotion.shown, promotion.into);
      m.show(promotion.into, cloned.shown(promotion.shown), promotion.name);
    }
    long[] bytes = m.ranges.addAll(copied.values());
    return new Arrived(bytes[0], bytes[1], cloned.onHeapCount());
  }
}
