package io.github.lightarena.codegen;

import java.util.function.Supplier;

/**
 * What the run time knows of one {@code @ArenaValue} record: its view, its factory and the number
 * that an open reference to it carries. There is one, in its codec's field {@code KIND}. Not for
 * users.
 *
 * @param <R> the record
 * @param <V> its view
 */
public final class ArenaKind<R, V extends ArenaView> extends FactoryKind<V> {
  /** In this run of the JVM, from 1 to {@link Place#MAX_TAG}. */
  final int number;

  final int byteSize;
  final int byteAlignment;

  /** What a reference to a value leads to: the value, and where it refers to others. */
  final Referent referent;

  private final Class<R> recordType;
  private final Supplier<? extends V> viewConstructor;
  private final Supplier<? extends ArenaFactory<R, V>> factoryConstructor;

  private ArenaKind(
      Class<R> recordType,
      Class<V> viewType,
      int byteSize,
      int byteAlignment,
      Supplier<? extends V> viewConstructor,
      Supplier<? extends ArenaFactory<R, V>> factoryConstructor,
      Supplier<ReferenceMap> references) {
    super(viewType, viewConstructor);
    this.recordType = recordType;
    this.byteSize = byteSize;
    this.byteAlignment = byteAlignment;
    this.referent = new Referent(byteSize, byteAlignment, references);
    this.viewConstructor = viewConstructor;
    this.factoryConstructor = factoryConstructor;
    this.number = Kinds.nextNumber();
  }

  /**
   * Makes the kind of a record whose values are self-contained, and registers it, so that
   * references to them can be read.
   *
   * @param <R> the record
   * @param <V> its view
   * @param recordType the record's class
   * @param viewType the view's class
   * @param byteSize of a value, in bytes, a multiple of its alignment
   * @param byteAlignment of a value, in bytes, a power of two
   * @param view makes a view that is aimed at nothing
   * @param factory makes a factory of no scope
   * @return the kind
   * @throws IllegalStateException if more kinds are in use than a reference can number
   */
  public static <R, V extends ArenaView> ArenaKind<R, V> of(
      Class<R> recordType,
      Class<V> viewType,
      int byteSize,
      int byteAlignment,
      Supplier<? extends V> view,
      Supplier<? extends ArenaFactory<R, V>> factory) {
    return of(
        recordType, viewType, byteSize, byteAlignment, view, factory, () -> ReferenceMap.EMPTY);
  }

  /**
   * Makes the kind of a record whose values refer to others, and registers it, so that references
   * to them can be read.
   *
   * @param <R> the record
   * @param <V> its view
   * @param recordType the record's class
   * @param viewType the view's class
   * @param byteSize of a value, in bytes, a multiple of its alignment
   * @param byteAlignment of a value, in bytes, a power of two
   * @param view makes a view that is aimed at nothing
   * @param factory makes a factory of no scope
   * @param references answers where a value refers to others; it is not called before a value is
   *     copied, since kinds may refer to each other in circles
   * @return the kind
   * @throws IllegalStateException if more kinds are in use than a reference can number
   */
  public static <R, V extends ArenaView> ArenaKind<R, V> of(
      Class<R> recordType,
      Class<V> viewType,
      int byteSize,
      int byteAlignment,
      Supplier<? extends V> view,
      Supplier<? extends ArenaFactory<R, V>> factory,
      Supplier<ReferenceMap> references) {
    ArenaKind<R, V> kind =
        new ArenaKind<>(recordType, viewType, byteSize, byteAlignment, view, factory, references);
    Kinds.publish(kind);
    return kind;
  }

  /**
   * {@return the hash itself}
   *
   * <p>A constant that is initialized with a call is read at run time; any other is copied by the
   * compiler into the classes that use it, and could never be found to differ.
   *
   * @param hash of a layout
   */
  public static long layoutHash(long hash) {
    return hash;
  }

  /**
   * Checks that a layout is still the one that another was computed from.
   *
   * @param codec whose layout it is
   * @param expected its hash then
   * @param actual its hash now
   * @throws IllegalStateException if they differ
   */
  public static void checkLayout(Class<?> codec, long expected, long actual) {
    if (expected != actual) {
      throw new IllegalStateException(
          "codec="
              + codec.getName()
              + " layoutHash="
              + Long.toHexString(actual)
              + " compiledAgainst="
              + Long.toHexString(expected)
              + "; compile the records that hold such a value again");
    }
  }

  /** {@return the record's class} */
  public Class<R> recordType() {
    return recordType;
  }

  V newView() {
    return viewConstructor.get();
  }

  @Override
  ArenaFactory<R, V> newFactory() {
    return factoryConstructor.get();
  }
}
