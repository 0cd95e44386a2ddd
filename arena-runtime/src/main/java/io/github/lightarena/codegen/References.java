package io.github.lightarena.codegen;

/**
 * Follows references from the bytes of a value, and makes them. Not for users.
 *
 * <p>Every {@code slotOffset} is in bytes, from the flyweight's own {@code byteOffset}. A view that
 * is handed out comes from the innermost open scope and dies with it; the bytes it shows may live
 * longer. Every method throws {@link IllegalStateException} if the scope of a flyweight it is given
 * was closed.
 */
public final class References {
  private References() {}

  /**
   * The scope that hands out what is read through a flyweight: the innermost one. A thread that did
   * not open it knows nothing of nested scopes: there it is the flyweight's own, so that what is
   * read lives as long as what it was read from.
   */
  static ArenaScope readerOf(Flyweight at) {
    ArenaScope scope = at.scope;
    return Thread.currentThread() == scope.owner ? scope.stack.top : scope;
  }

  /**
   * {@return a view of the value that a typed reference refers to, or null}
   *
   * @param <V> the view's class
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param kind the kind of the value it refers to
   */
  public static <V extends ArenaView> V view(Flyweight at, int slotOffset, ArenaKind<?, V> kind) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    V view = readerOf(at).next(kind);
    view.aim(Place.block(reference), Place.byteOffset(reference));
    return view;
  }

  /**
   * Aims a flyweight at the value that a typed reference refers to.
   *
   * @param <V> the view's class
   * @param at the value that holds the reference; it may be {@code into} itself
   * @param slotOffset of the reference
   * @param into the flyweight to aim
   * @return {@code into}, or null, unmoved, if the reference is null
   * @throws IllegalStateException if the value may not live as long as {@code into}
   */
  public static <V extends ArenaView> V view(Flyweight at, int slotOffset, V into) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    aim(at, Place.block(reference), Place.byteOffset(reference), into);
    return into;
  }

  /**
   * {@return a view of a value that lies inline in another}
   *
   * @param <V> the view's class
   * @param at the value around it
   * @param slotOffset of the inline value
   * @param kind the kind of the inline value
   */
  public static <V extends ArenaView> V inline(Flyweight at, int slotOffset, ArenaKind<?, V> kind) {
    Flyweight.scopeOf(at);
    V view = readerOf(at).next(kind);
    view.aim(at.block, at.byteOffset + slotOffset);
    return view;
  }

  /**
   * Aims a flyweight at a value that lies inline in another.
   *
   * @param <V> the view's class
   * @param at the value around it
   * @param slotOffset of the inline value
   * @param into the flyweight to aim
   * @return {@code into}
   * @throws IllegalStateException if the value may not live as long as {@code into}
   */
  public static <V extends ArenaView> V inline(Flyweight at, int slotOffset, V into) {
    Flyweight.scopeOf(at);
    aim(at, at.block, at.byteOffset + slotOffset, into);
    return into;
  }

  /**
   * {@return a union's view of the value that a reference refers to, or null}
   *
   * @param <U> the union's view
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param kind the union
   */
  public static <U extends UnionView> U union(Flyweight at, int slotOffset, UnionKind<?, U> kind) {
    long reference = Bytes.getLong(at, slotOffset);
    return reference == Place.NULL ? null : kind.view(readerOf(at), reference);
  }

  /**
   * Aims a union's flyweight at the value that a reference refers to.
   *
   * @param <U> the union's view
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param into the flyweight to aim
   * @return {@code into}, or null, unmoved, if the reference is null
   * @throws IllegalStateException if the value may not live as long as {@code into}
   */
  public static <U extends UnionView> U union(Flyweight at, int slotOffset, U into) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    int block = Place.block(reference);
    int byteOffset = Place.byteOffset(reference);
    checkOutlives(at, block, byteOffset, into);
    into.aim(Place.tag(reference), block, byteOffset);
    return into;
  }

  /**
   * {@return the own view of the value that an open reference refers to, or null}
   *
   * @param <T> the interface
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param type the interface
   */
  public static <T> T open(Flyweight at, int slotOffset, Class<T> type) {
    long reference = Bytes.getLong(at, slotOffset);
    return reference == Place.NULL
        ? null
        : type.cast(OpenTags.INSTANCE.view(readerOf(at), reference));
  }

  /**
   * {@return the slice that a value refers to, or null}
   *
   * @param <S> the slice's class
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length, from the flyweight's own byte offset
   * @param kind the kind of the slice
   */
  public static <S extends ArenaSlice> S slice(
      Flyweight at, int slotOffset, int lengthOffset, SliceKind<S> kind) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    S slice = readerOf(at).next(kind);
    slice.aim(Place.block(reference), Place.byteOffset(reference), Bytes.getInt(at, lengthOffset));
    return slice;
  }

  /**
   * Aims a slice that the caller holds at the elements that a value refers to.
   *
   * @param <S> the slice's class
   * @param at the value that holds the reference
   * @param slotOffset of the reference
   * @param lengthOffset of the length, from the flyweight's own byte offset
   * @param into the slice to aim
   * @return {@code into}, or null, unmoved, if the reference is null
   * @throws IllegalStateException if the elements may not live as long as {@code into}
   */
  public static <S extends ArenaSlice> S slice(
      Flyweight at, int slotOffset, int lengthOffset, S into) {
    long reference = Bytes.getLong(at, slotOffset);
    if (reference == Place.NULL) {
      return null;
    }
    int length = Bytes.getInt(at, lengthOffset);
    int block = Place.block(reference);
    int byteOffset = Place.byteOffset(reference);
    if (length > 0) {
      checkOutlives(at, block, byteOffset, into);
    }
    into.aim(block, byteOffset, length);
    return into;
  }

  /**
   * {@return the Java object that a value refers to, or null}
   *
   * @param <T> its class
   * @param at the value that holds the index of the object
   * @param slotOffset of the index
   * @param type its class
   */
  public static <T> T onHeap(Flyweight at, int slotOffset, Class<T> type) {
    int index = Bytes.getInt(at, slotOffset);
    return index == 0 ? null : type.cast(at.scope.stack.onHeap.get(index));
  }

  /** Aims a flyweight at bytes that {@code at} leads to, if it cannot outlive them. */
  private static void aim(Flyweight at, int block, int byteOffset, ArenaView into) {
    checkOutlives(at, block, byteOffset, into);
    into.aim(block, byteOffset);
  }

  /** Checks that bytes which {@code at} leads to live at least as long as a flyweight. */
  private static void checkOutlives(Flyweight at, int block, int byteOffset, Flyweight into) {
    ArenaScope scope = Flyweight.scopeOf(into);
    ScopeStack stack = scope.stack;
    if (at.scope.stack != stack) {
      throw new IllegalStateException(
          into.kind.name()
              + " belongs to another arena than the "
              + at.kind.name()
              + " that it is to be aimed from; make the flyweight in the same arena");
    }
    if (stack.top != scope && stack.homeOf(block, byteOffset).depth > scope.depth) {
      throw new IllegalStateException(
          into.kind.name()
              + " would outlive the value that it is to be aimed at: flyweightDepth="
              + scope.depth
              + " valueDepth="
              + stack.homeOf(block, byteOffset).depth
              + "; make the flyweight with the allocator of the nested scope");
    }
  }

  /**
   * The scope that the bytes under a flyweight belong to: the flyweight's own, or one around it.
   * The outermost scope has none around it, which spares most programs the search.
   */
  static ArenaScope homeOf(Flyweight at) {
    ArenaScope scope = Flyweight.scopeOf(at);
    return scope.depth == 0 ? scope : scope.stack.homeOf(at.block, at.byteOffset);
  }

  /** The kind of a value: of a view, of what a union's view shows, or of a record. */
  static ArenaKind<?, ?> kindOf(Object value) {
    if (value instanceof ArenaView) {
      ArenaView view = ((ArenaView) value).member();
      Flyweight.scopeOf(view);
      return (ArenaKind<?, ?>) view.kind;
    }
    if (value == null) {
      throw new IllegalArgumentException("value=null has no kind");
    }
    return Kinds.ofRecord(value.getClass());
  }

  /**
   * The reference to a value from bytes of a scope: a view is referred to, a record copied in
   * first.
   *
   * @throws IllegalStateException if the view's scope was closed, or ends before {@code home}
   * @throws IllegalArgumentException if the view is of another arena, or the tags know no such kind
   */
  static long to(ArenaScope home, ReferenceTags tags, Object value) {
    if (!(value instanceof ArenaView)) {
      ArenaKind<?, ?> kind = kindOf(value);
      return Place.reference(tags.tagOf(kind), copyIn(home, kind, value));
    }
    ArenaView view = ((ArenaView) value).member();
    return Place.reference(tags.tagOf((ArenaKind<?, ?>) view.kind), place(home, view));
  }

  /** The place of a view, if a reference to it may be stored in bytes of a scope. */
  static long place(ArenaScope home, ArenaView view) {
    ArenaScope scope = Flyweight.scopeOf(view);
    checkSameArena(home, view);
    if (home != home.stack.top) {
      checkOutlives(home, view, ((ArenaKind<?, ?>) view.kind).byteSize);
    }
    if (view.block == 0) {
      throw new IllegalStateException(
          view.kind.name() + " is not aimed at a value: " + scope.depth);
    }
    return Place.of(view.block, view.byteOffset);
  }

  /** The place of a view of a kind, or of a copy of its record. */
  static long placeOf(ArenaScope home, ArenaKind<?, ?> kind, Object value) {
    ArenaKind<?, ?> actual = kindOf(value);
    if (actual != kind) {
      throw new IllegalArgumentException(
          "type=" + actual.name() + " is not a " + kind.name() + ", whose bytes lie inline");
    }
    return value instanceof ArenaView
        ? place(home, ((ArenaView) value).member())
        : copyIn(home, kind, value);
  }

  static void checkSameArena(ArenaScope home, Flyweight value) {
    if (value.scope.stack != home.stack) {
      throw new IllegalArgumentException(
          value.kind.name()
              + " is of another arena; copy it in: pass its toRecord(), or a copy made here");
    }
  }

  /** Refuses a reference from an outer scope's bytes to an inner scope's; no bytes, no danger. */
  static void checkOutlives(ArenaScope home, Flyweight value, long byteSize) {
    if (byteSize == 0) {
      return;
    }
    int depth = home.stack.homeOf(value.block, value.byteOffset).depth;
    if (depth > home.depth) {
      throw new IllegalStateException(
          value.kind.name()
              + " would be outlived by the reference to it: valueDepth="
              + depth
              + " referenceDepth="
              + home.depth
              + "; make the value with the outer allocator, before nested() is called");
    }
  }

  @SuppressWarnings("unchecked") // a kind's factory makes values of the kind's own record
  private static <R, V extends ArenaView> long copyIn(
      ArenaScope home, ArenaKind<R, V> kind, Object record) {
    home.checkMayAllocate();
    ArenaFactory<R, V> factory = (ArenaFactory<R, V>) home.factory(kind);
    return factory.placeCopy(kind.recordType().cast(record));
  }
}
