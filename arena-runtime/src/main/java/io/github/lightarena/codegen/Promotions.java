package io.github.lightarena.codegen;

import java.util.Arrays;

/**
 * The values that are to outlive one scope: when it closes they move, with all that would die with
 * it, into the scope around it, and flyweights of that scope are aimed at them.
 *
 * <p>Nothing can be taken from the outer scope while the inner one is open, and closing the inner
 * one gives its bytes back. So the bytes are set aside, the scope is closed, and then they are
 * written where the outer scope goes on. What lies outside of the closing scope already stays where
 * it is, and is referred to as before.
 */
final class Promotions {
  private static final int FIRST_LENGTH = 4;

  private Flyweight[] targets = new Flyweight[FIRST_LENGTH];
  private long[] references = new long[FIRST_LENGTH];
  private Referent[] referents = new Referent[FIRST_LENGTH];
  private int[] counts = new int[FIRST_LENGTH];
  private int size;

  /**
   * Promotes the value of a view when a scope closes.
   *
   * @throws IllegalArgumentException if the two are not of one kind, or of other arenas
   * @throws IllegalStateException if the target is not of the scope around, or a scope was closed
   */
  static void promote(ArenaScope scope, ArenaView view, ArenaView target) {
    ArenaView member = Arguments.notNull(view, "value").member();
    check(scope, member, view, target);
    int tag = view instanceof UnionView ? UnionView.tag((UnionView) view) : 0;
    long reference = Place.reference(tag, Place.of(member.block, member.byteOffset));
    of(scope).add(target, reference, ((ArenaKind<?, ?>) member.kind).referent, 1);
  }

  /**
   * Promotes the elements of a slice when a scope closes.
   *
   * @throws IllegalArgumentException if the two are not of one kind, or of other arenas
   * @throws IllegalStateException if the target is not of the scope around, or a scope was closed
   */
  static void promote(ArenaScope scope, ArenaSlice slice, ArenaSlice target) {
    check(scope, Arguments.notNull(slice, "value"), slice, target);
    Referent element = ((SliceKind<?>) slice.kind).element();
    of(scope).add(target, Place.of(slice.block, slice.byteOffset), element, slice.length);
  }

  private static Promotions of(ArenaScope scope) {
    if (scope.promotions == null) {
      scope.promotions = new Promotions();
    }
    return scope.promotions;
  }

  private static void check(ArenaScope scope, Flyweight value, Flyweight shown, Flyweight target) {
    scope.checkMayAllocate();
    Flyweight.scopeOf(value);
    Bytes.checkAimed(value);
    ArenaScope home = Flyweight.scopeOf(Arguments.notNull(target, "into"));
    if (value.scope.stack != scope.stack || home.stack != scope.stack) {
      throw new IllegalArgumentException(
          (home.stack != scope.stack ? "into=" : "value=")
              + (home.stack != scope.stack ? target : value).kind.name()
              + " is of another arena; copy the value there with copyTo(alloc)");
    }
    if (shown.kind != target.kind) {
      throw new IllegalArgumentException(
          "into=" + target.kind.name() + " cannot show a " + shown.kind.name());
    }
    if (scope.depth == 0) {
      throw new IllegalStateException(
          "there is no scope around the outermost one to promote into: into="
              + target.kind.name()
              + "; promote out of a nested() scope, or use copyTo(alloc) of another arena");
    }
    if (home.depth != scope.depth - 1) {
      throw new IllegalStateException(
          "into="
              + target.kind.name()
              + " is not of the scope around the one that closes: flyweightDepth="
              + home.depth
              + " closingDepth="
              + scope.depth
              + "; make it with the allocator on which nested() was called");
    }
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Forgets all; no flyweight or class stays alive. */
  private void clear() {
    Arrays.fill(targets, 0, size, null);
    Arrays.fill(referents, 0, size, null);
    size = 0;
  }

  /**
   * Closes a scope and promotes its values. The scope is closed in any case; the outer one may fail
   * to have the bytes.
   */
  static void close(ArenaScope scope) {
    ScopeStack stack = scope.stack;
    Promotions promotions = scope.promotions;
    DeepCopy copier = stack.copies.copier();
    ArenaScope outer = stack.outerOf(scope);
    boolean closed = false;
    try {
      ArenaScope aside = stack.copies.aside(stack);
      long mark = aside.mark();
      long onHeapMark = aside.onHeapMark();
      try {
        copier.beginLeaving(scope);
        promotions.setAside(copier, aside);
        stack.closeAtOnce(scope);
        closed = true;
        promotions.write(copier, outer);
      } finally {
        aside.rollBack(mark, onHeapMark);
      }
    } finally {
      copier.end();
      promotions.clear();
      if (!closed) {
        stack.closeAtOnce(scope);
      }
      stack.keepToLimit();
    }
  }

  /** Keeps where a value is now; an earlier one for the same target is forgotten. */
  private void add(Flyweight target, long reference, Referent referent, int count) {
    int at = 0;
    while (at < size && targets[at] != target) {
      at++;
    }
    if (at == targets.length) {
      references = Arrays.copyOf(references, at * 2);
      referents = Arrays.copyOf(referents, at * 2);
      counts = Arrays.copyOf(counts, at * 2);
      targets = Arrays.copyOf(targets, at * 2);
    }
    targets[at] = target;
    references[at] = reference;
    referents[at] = referent;
    counts[at] = count;
    size = Math.max(size, at + 1);
  }

  /** Copies what would die out of the way of the scopes. */
  private void setAside(DeepCopy copier, ArenaScope aside) {
    for (int i = 0; i < size; i++) {
      copier.reach(references[i], referents[i], counts[i]);
    }
    copier.trace();
    copier.cover();
    copier.setAside(aside);
  }

  /** Writes what was set aside into the scope that goes on, and aims the targets. */
  private void write(DeepCopy copier, ArenaScope home) {
    long mark = home.mark();
    copier.write(home);
    home.showSince(mark);
    for (int i = 0; i < size; i++) {
      long reference = references[i];
      long place = copier.moved(reference, referents[i], counts[i], home);
      Flyweight target = targets[i];
      if (target instanceof UnionView) {
        ((UnionView) target).aim(Place.reference(Place.tag(reference), place));
      } else if (target instanceof ArenaSlice) {
        ((ArenaSlice) target).aim(Place.block(place), Place.byteOffset(place), counts[i]);
      } else {
        target.aim(Place.block(place), Place.byteOffset(place));
      }
    }
  }
}
