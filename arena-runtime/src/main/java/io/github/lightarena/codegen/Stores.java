package io.github.lightarena.codegen;

/**
 * Makes what a value stores for a component that is not plain bytes: references, slices, heap
 * objects. Not for users.
 *
 * <p>References are made before bytes are reserved for the value that will hold them, since copying
 * a record in reserves bytes too.
 */
public final class Stores {
  private Stores() {}

  /**
   * {@return a typed reference to the value of a view}
   *
   * @param factory of the value that will hold it
   * @param view of this arena
   * @param component the component's name, for the error
   * @throws NullPointerException if the view is null
   * @throws IllegalArgumentException if it is of another arena
   * @throws IllegalStateException if its scope was closed
   */
  public static long reference(ScopeFactory<?> factory, ArenaView view, String component) {
    return Place.reference(
        Place.TYPED_TAG, Targets.place(factory.scope(), notNull(view, component)));
  }

  /**
   * {@return a typed reference to the value of a view, or the null reference}
   *
   * @param factory of the value that will hold it
   * @param view of this arena, or null
   */
  public static long nullableReference(ScopeFactory<?> factory, ArenaView view) {
    return view == null
        ? Place.NULL
        : Place.reference(Place.TYPED_TAG, Targets.place(factory.scope(), view));
  }

  /**
   * {@return a reference to a value of a union: a view is referred to, a record copied in first}
   *
   * @param factory of the value that will hold it
   * @param union the union
   * @param value a record or a view of this arena
   * @param component the component's name, for the error
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if it is of another arena, or of no member of the union
   * @throws IllegalStateException if it is a view whose scope was closed
   */
  public static long reference(
      ScopeFactory<?> factory, UnionKind<?, ?> union, Object value, String component) {
    return Targets.to(factory.scope(), union, notNull(value, component));
  }

  /**
   * {@return a reference to a value of a union, or the null reference}
   *
   * @param factory of the value that will hold it
   * @param union the union
   * @param value a record or a view of this arena, or null
   */
  public static long nullableReference(
      ScopeFactory<?> factory, UnionKind<?, ?> union, Object value) {
    return value == null ? Place.NULL : Targets.to(factory.scope(), union, value);
  }

  /**
   * {@return an open reference to a value: a view is referred to, a record copied in first}
   *
   * @param factory of the value that will hold it
   * @param value a record or a view of this arena
   * @param component the component's name, for the error
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if it is of another arena, or neither a view nor an annotated
   *     record
   * @throws IllegalStateException if it is a view whose scope was closed
   */
  public static long openReference(ScopeFactory<?> factory, Object value, String component) {
    return Targets.to(factory.scope(), OpenTags.INSTANCE, notNull(value, component));
  }

  /**
   * {@return an open reference to a value, or the null reference}
   *
   * @param factory of the value that will hold it
   * @param value a record or a view of this arena, or null
   */
  public static long nullableOpenReference(ScopeFactory<?> factory, Object value) {
    return value == null ? Place.NULL : Targets.to(factory.scope(), OpenTags.INSTANCE, value);
  }

  /**
   * {@return a reference to the elements of a slice: one of this arena and kind is referred to, any
   * other copied in first}
   *
   * @param factory of the value that will hold it
   * @param slice the slice
   * @param kind the kind of slice that is stored
   * @param component the component's name, for the error
   * @throws NullPointerException if the slice is null
   * @throws IllegalArgumentException if it is of another arena
   * @throws IllegalStateException if its scope was closed
   */
  public static long reference(
      ScopeFactory<?> factory, ArenaSlice slice, SliceKind<?> kind, String component) {
    return kind.referenceTo(factory.scope(), notNull(slice, component));
  }

  /**
   * {@return a reference to the elements of a slice, or the null reference}
   *
   * @param factory of the value that will hold it
   * @param slice the slice, or null
   * @param kind the kind of slice that is stored
   */
  public static long nullableReference(
      ScopeFactory<?> factory, ArenaSlice slice, SliceKind<?> kind) {
    return slice == null ? Place.NULL : kind.referenceTo(factory.scope(), slice);
  }

  /**
   * {@return the length of a slice; 0 for null}
   *
   * @param slice the slice, or null
   */
  public static int lengthOf(ArenaSlice slice) {
    return slice == null ? 0 : slice.length();
  }

  /**
   * {@return the index of an object in the table of the scope's heap objects}
   *
   * @param factory of the value that will hold it
   * @param object any object
   * @param component the component's name, for the error
   * @throws NullPointerException if the object is null
   * @throws IllegalStateException if the scope is closed, was opened by another thread, or is not
   *     the innermost one, whose end would null the entry
   */
  public static int onHeap(ScopeFactory<?> factory, Object object, String component) {
    return factory.scope().addOnHeap(notNull(object, component));
  }

  /**
   * {@return the index of an object in the table of the scope's heap objects; 0 for null}
   *
   * @param factory of the value that will hold it
   * @param object any object, or null
   * @throws IllegalStateException as {@link #onHeap} does, unless the object is null
   */
  public static int nullableOnHeap(ScopeFactory<?> factory, Object object) {
    return object == null ? 0 : factory.scope().addOnHeap(object);
  }

  /**
   * {@return a value that is not null}
   *
   * @param <T> its class
   * @param value to be checked
   * @param component the component's name, for the error
   * @throws NullPointerException if it is null
   */
  public static <T> T notNull(T value, String component) {
    if (value == null) {
      throw new NullPointerException(
          component + "=null: mark the component @Nullable if it may refer to nothing");
    }
    return value;
  }

  /**
   * {@return an {@code Optional} or its like that is not null, be it empty}
   *
   * @param <T> its class
   * @param value to be checked
   * @param component the component's name, for the error
   * @throws NullPointerException if it is null
   */
  public static <T> T notNullOptional(T value, String component) {
    if (value == null) {
      throw new NullPointerException(
          component + "=null: pass an empty optional where nothing is there");
    }
    return value;
  }

  /**
   * {@return where the next value of a factory's scope would lie, for {@link #rollBack}}
   *
   * <p>For code that writes into bytes it already has, and may copy in what they refer to: unlike a
   * factory's own mark, this does not ask whether the scope may allocate now.
   *
   * @param factory of the scope
   * @throws IllegalStateException if the scope was closed
   */
  public static long mark(ScopeFactory<?> factory) {
    return factory.scope().mark();
  }

  /**
   * Notes that what was reserved since a mark can be reached now, through a flyweight that was
   * handed out before.
   *
   * @param factory of the scope
   * @param mark from {@link #mark}
   * @param at what the value was stored in; nothing is noted of a slice that is not handed out yet
   */
  public static void stored(ScopeFactory<?> factory, long mark, Flyweight at) {
    ArenaScope home = factory.scope;
    if (home.building != at) {
      home.showSince(mark);
    }
  }

  /**
   * {@return which scope of a factory is open, and how many objects on the Java heap its arena
   * refers to, for {@link #rollBack}}
   *
   * @param factory of the scope
   */
  public static long scopeMark(ScopeFactory<?> factory) {
    return factory.scope.onHeapMark();
  }

  /**
   * Gives back all bytes that a factory's scope reserved since a mark, and what it kept of the Java
   * heap, after a value could not be stored; but nothing that was handed out meanwhile.
   *
   * @param factory of the scope
   * @param mark from {@link #mark}
   * @param scopeMark from {@link #scopeMark}
   */
  public static void rollBack(ScopeFactory<?> factory, long mark, long scopeMark) {
    factory.scope.rollBack(mark, scopeMark);
  }
}
