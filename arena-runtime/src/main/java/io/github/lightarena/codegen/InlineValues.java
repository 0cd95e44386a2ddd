package io.github.lightarena.codegen;

/**
 * Copies values into others, which they lie inline in. Not for users.
 *
 * <p>A value that has references is made in the arena first; its place says where.
 */
public final class InlineValues {
  private InlineValues() {}

  /**
   * {@return whether there is a value at a place}
   *
   * @param place what {@link #nullablePlace} answered
   */
  public static boolean isThere(long place) {
    return place != Place.NULL;
  }

  /**
   * {@return where the bytes of a value lie that is to be copied inline into another: a view's own,
   * or those of a copy of the record}
   *
   * @param factory of the value that will hold it
   * @param kind the inline value's
   * @param value a record or a view of this arena
   * @param component the component's name, for the error
   * @throws NullPointerException if the value is null
   * @throws IllegalArgumentException if it is of another kind or another arena
   * @throws IllegalStateException if it is a view whose scope was closed
   */
  public static long place(
      ScopeFactory<?> factory, ArenaKind<?, ?> kind, Object value, String component) {
    return Targets.placeOf(factory.scope(), kind, Stores.notNull(value, component));
  }

  /**
   * {@return the same, or the null place for a value that is not there}
   *
   * @param factory of the value that will hold it
   * @param kind the inline value's
   * @param value a record or a view of this arena, or null
   */
  public static long nullablePlace(ScopeFactory<?> factory, ArenaKind<?, ?> kind, Object value) {
    return value == null ? Place.NULL : Targets.placeOf(factory.scope(), kind, value);
  }

  /**
   * Copies the bytes of a value inline into another.
   *
   * @param at the value around it
   * @param slotOffset where it goes, in bytes from the flyweight's own byte offset
   * @param place where it lies now, in the same arena
   * @param byteSize of the value
   */
  public static void copy(Flyweight at, int slotOffset, long place, int byteSize) {
    Flyweight.scopeOf(at)
        .stack
        .memory
        .copy(
            Place.block(place),
            Place.byteOffset(place),
            at.block,
            at.byteOffset + slotOffset,
            byteSize);
  }

  /**
   * Checks a view whose bytes are to be copied inline into another value, for kinds without
   * references: it may be of any arena. What passes can be copied with {@link #copy(Flyweight, int,
   * Object, int)}.
   *
   * @param kind the inline value's
   * @param view a view of that kind, or a union's view of such a value
   * @param component the component's name, for the error
   * @throws NullPointerException if the view is null
   * @throws IllegalArgumentException if it shows no value of that kind
   * @throws IllegalStateException if its scope was closed, or it is not aimed at a value
   */
  public static void check(ArenaKind<?, ?> kind, Object view, String component) {
    if (Targets.kindOf(Stores.notNull(view, component)) != kind || !(view instanceof ArenaView)) {
      throw new IllegalArgumentException(
          component
              + "="
              + FlyweightKind.nameOf(view.getClass())
              + " does not show a "
              + kind.name()
              + ", whose bytes lie inline");
    }
    Bytes.checkAimed(((ArenaView) view).member());
  }

  /**
   * Copies the bytes that a view shows inline into another value.
   *
   * @param at the value around it
   * @param slotOffset where it goes, in bytes from the flyweight's own byte offset
   * @param view that {@link #check} let pass
   * @param byteSize of the inline value
   */
  public static void copy(Flyweight at, int slotOffset, Object view, int byteSize) {
    ByteRanges.copy(((ArenaView) view).member(), 0, at, slotOffset, byteSize);
  }
}
