package io.github.lightarena.codegen;

import java.util.List;

/**
 * Copies views and slices, with everything that they refer to, into a scope of any arena. Not for
 * users, who call {@code copyTo(alloc)}.
 *
 * <p>What is self-contained is copied by one copy of bytes; all else by a {@link DeepCopy}.
 */
public final class Copies {
  private Copies() {}

  /**
   * {@return a view of a copy of the value that a view shows, and of all it refers to}
   *
   * @param <V> the view's class
   * @param view of any arena
   * @param allocator whose scope the copy belongs to
   * @throws NullPointerException if one of them is null
   * @throws IllegalStateException if the view's scope was closed, if it is not aimed at a value, or
   *     if the allocator's scope is closed, not the innermost one, or of another thread
   */
  public static <V extends ArenaView> V of(V view, ScopeHandle allocator) {
    ArenaScope home = homeOf(allocator);
    return view(view, home);
  }

  @SuppressWarnings("unchecked") // a view is of the class of its kind
  private static <V extends ArenaView> V view(V view, ArenaScope home) {
    ArenaView member = view.member();
    Flyweight.scopeOf(member);
    Bytes.checkAimed(member);
    home.checkMayAllocate();
    Referent referent = ((ArenaKind<?, ?>) member.kind).referent;
    FlyweightKind<V> kind = (FlyweightKind<V>) view.kind;
    if (referent.references().isEmpty()) {
      long place = home.reserve(referent.byteSize, referent.byteAlignment);
      home.show(place);
      V copy = aimed(home.next(kind), view, place);
      copyBytes(member, copy.member(), referent.byteSize);
      return copy;
    }
    long mark = home.mark();
    long place = deepCopy(member, referent, 1, home);
    home.showSince(mark);
    return aimed(home.next(kind), view, place);
  }

  private static <V extends ArenaView> V aimed(V copy, V view, long place) {
    if (view instanceof UnionView) {
      int tag = UnionView.tag((UnionView) view);
      ((UnionView) copy).aim(Place.reference(tag, place));
    } else {
      copy.aim(Place.block(place), Place.byteOffset(place));
    }
    return copy;
  }

  /**
   * {@return a copy of a slice, and of all that its elements refer to}
   *
   * @param <S> the slice's class
   * @param kind its kind
   * @param slice of any arena, or of memory of its own
   * @param allocator whose scope the copy belongs to
   * @throws NullPointerException if the allocator is null
   * @throws IllegalStateException if the slice's scope was closed, or if the allocator's scope is
   *     closed, not the innermost one, or of another thread
   */
  public static <S extends ArenaSlice> S of(SliceKind<S> kind, S slice, ScopeHandle allocator) {
    ArenaScope home = homeOf(allocator);
    ArenaSlice source = slice;
    Flyweight.scopeOf(source);
    Referent element = kind.element();
    if (source.length == 0 || element.references().isEmpty()) {
      S copy = kind.allocate(home, source.length, false);
      home.show(Flyweight.placeUnder(copy));
      copyBytes(source, copy, kind.byteSizeOf(source.length));
      return copy;
    }
    home.checkMayAllocate();
    long mark = home.mark();
    long place = deepCopy(source, element, source.length, home);
    home.showSince(mark);
    S copy = home.next(kind);
    copy.aim(Place.block(place), Place.byteOffset(place), source.length);
    return copy;
  }

  /**
   * {@return a slice of references to copies of these objects, and of all that they refer to}
   *
   * @param <S> the slice's class
   * @param kind its kind
   * @param elements records and views of any arena; null is legal
   * @param allocator whose scope the copy belongs to
   * @throws NullPointerException if the allocator is null
   * @throws IllegalArgumentException if an element is neither a view nor an annotated record
   * @throws IllegalStateException if the scope of an element was closed, or if the allocator's
   *     scope is closed, not the innermost one, or of another thread
   */
  public static <S extends ArenaSlice> S ofElements(
      ReferenceSliceKind<S> kind, List<?> elements, ScopeHandle allocator) {
    ArenaScope home = homeOf(allocator);
    home.checkMayAllocate();
    long mark = home.mark();
    long onHeapBefore = home.onHeapMark();
    try {
      S copy = kind.allocateToFill(home, elements.size());
      for (int i = 0; i < elements.size(); i++) {
        if (elements.get(i) != null && Bytes.getLong(copy, i * Long.BYTES) == Place.NULL) {
          storeCopies(copy, kind.tags, elements, i, home);
        }
      }
      home.building = null;
      home.show(Flyweight.placeUnder(copy));
      return copy;
    } catch (Throwable failure) {
      home.rollBack(mark, onHeapBefore);
      throw failure;
    }
  }

  /** Stores copies of an element and of those of the same arena, so that what they share is one. */
  private static void storeCopies(
      ArenaSlice copy, ReferenceTags tags, List<?> elements, int first, ArenaScope home) {
    Object element = elements.get(first);
    if (!(element instanceof ArenaView)) {
      copy.store(first, element, tags);
      return;
    }
    ScopeStack source = ((ArenaView) element).scope.stack;
    DeepCopy copier = home.stack.copies.copier();
    copier.begin(Flyweight.scopeOf((ArenaView) element));
    try {
      for (int i = first; i < elements.size(); i++) {
        ArenaView member = memberOf(elements.get(i), source);
        if (member != null) {
          copier.reach(Flyweight.placeUnder(member), ((ArenaKind<?, ?>) member.kind).referent, 1);
        }
      }
      copier.trace();
      copier.cover();
      copier.write(home);
      for (int i = first; i < elements.size(); i++) {
        ArenaView member = memberOf(elements.get(i), source);
        if (member != null) {
          ArenaKind<?, ?> kind = (ArenaKind<?, ?>) member.kind;
          long place = copier.moved(Flyweight.placeUnder(member), kind.referent, 1, home);
          Bytes.putLong(copy, i * Long.BYTES, Place.reference(tags.tagOf(kind), place));
        }
      }
    } finally {
      copier.end();
    }
  }

  /** The view of the value that an element shows, if it is a view of an arena; else null. */
  private static ArenaView memberOf(Object element, ScopeStack arena) {
    if (!(element instanceof ArenaView) || ((ArenaView) element).scope.stack != arena) {
      return null;
    }
    ArenaView member = ((ArenaView) element).member();
    Flyweight.scopeOf(member);
    Bytes.checkAimed(member);
    return member;
  }

  /**
   * {@return a copy of what an object of a user's interface is: of a view, as {@link #of} makes it,
   * or a view of a copy of a record}
   *
   * @param <T> the interface
   * @param type the interface
   * @param value a view of any arena, or an annotated record
   * @param allocator whose scope the copy belongs to
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if it is neither a view nor an annotated record, or if the
   *     view, which the copy is, lacks the interface; nothing was copied then
   * @throws IllegalStateException as for views
   */
  public static <T> T ofAny(Class<T> type, T value, ScopeHandle allocator) {
    ArenaScope home = homeOf(allocator);
    Object source = Arguments.notNull(value, "value");
    if (source instanceof ArenaView) {
      checkHas(type, ((ArenaView) source).kind);
      return type.cast(view((ArenaView) source, home));
    }
    checkHas(type, Targets.kindOf(source));
    long mark = home.mark();
    long reference = Targets.to(home, OpenTags.INSTANCE, source);
    home.showSince(mark);
    return type.cast(OpenTags.INSTANCE.view(home, reference));
  }

  private static void checkHas(Class<?> type, FlyweightKind<?> kind) {
    if (!type.isAssignableFrom(kind.type())) {
      String view = kind.name();
      throw new IllegalArgumentException(
          "type="
              + type.getName()
              + " is no interface of the view "
              + view
              + ", which the copy would be; ask for one that it has (a view has none that is private),"
              + " or copy the record with "
              + view
              + ".in(alloc).copyOf(record)");
    }
  }

  /**
   * Lets the value of a view outlive the scope of an allocator.
   *
   * @param allocator whose scope is to close
   * @param value a view of this arena
   * @param into a view of the scope around, aimed at the value when the scope closes
   */
  public static void promote(ScopeHandle allocator, ArenaView value, ArenaView into) {
    Promotions.promote(allocator.scope(), value, into);
  }

  /**
   * Lets the elements of a slice outlive the scope of an allocator.
   *
   * @param allocator whose scope is to close
   * @param value a slice of this arena
   * @param into a slice of the scope around, aimed at the elements when the scope closes
   */
  public static void promote(ScopeHandle allocator, ArenaSlice value, ArenaSlice into) {
    Promotions.promote(allocator.scope(), value, into);
  }

  /**
   * The place of a copy of what a view shows, and of all it refers to, that no one is shown yet.
   */
  static long copyIn(ArenaScope home, ArenaView member) {
    home.checkMayAllocate();
    Bytes.checkAimed(member);
    return deepCopy(member, ((ArenaKind<?, ?>) member.kind).referent, 1, home);
  }

  private static ArenaScope homeOf(ScopeHandle allocator) {
    return Arguments.notNull(allocator, "alloc").scope();
  }

  private static void copyBytes(Flyweight source, Flyweight copy, int byteSize) {
    if (byteSize > 0) {
      ByteRanges.copy(source, 0, copy, 0, byteSize);
    }
  }

  private static long deepCopy(Flyweight source, Referent referent, int count, ArenaScope home) {
    DeepCopy copier = home.stack.copies.copier();
    copier.begin(source.scope);
    try {
      copier.reach(Flyweight.placeUnder(source), referent, count);
      copier.trace();
      copier.cover();
      copier.write(home);
      return copier.moved(Flyweight.placeUnder(source), referent, count, home);
    } finally {
      copier.end();
    }
  }
}
