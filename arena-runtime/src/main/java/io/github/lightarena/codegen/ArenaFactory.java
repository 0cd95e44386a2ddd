package io.github.lightarena.codegen;

/**
 * The base of every generated factory, which {@code Bar.in(alloc)} answers: it takes bytes from its
 * scope, writes values into them and hands out views. Not for users, who call the generated
 * methods.
 *
 * <p>Valid until its scope is closed; every use after that throws {@link IllegalStateException}.
 *
 * @param <R> the record
 * @param <V> its view
 */
public abstract class ArenaFactory<R, V extends ArenaView> extends ScopeFactory<V> {
  private final ArenaKind<R, V> kind;
  private final int byteSize;
  private final int byteAlignment;

  /** Shows the bytes of a value while it is written. */
  private final V writer;

  private Ring<V> ring;

  /**
   * Makes a factory of no scope.
   *
   * @param kind what it makes
   */
  protected ArenaFactory(ArenaKind<R, V> kind) {
    super(kind);
    this.kind = kind;
    byteSize = kind.byteSize;
    byteAlignment = kind.byteAlignment;
    writer = kind.newView();
  }

  @Override
  final void attach(ArenaScope home) {
    super.attach(home);
    writer.attach(home);
    ring = home.ring(kind);
  }

  /**
   * Copies a record into the arena without making a view.
   *
   * @param record to be copied; not null
   * @return the place of the copy
   */
  public abstract long placeCopy(R record);

  /**
   * Takes bytes for one value.
   *
   * @return the flyweight that shows them, to write the components through; it is the factory's own
   *     and moves with the next call
   * @throws IllegalStateException if the scope is closed, was opened by another thread, or is not
   *     the innermost one
   */
  protected final V reserve() {
    ArenaScope s = scope();
    long place = s.reserve(byteSize, byteAlignment);
    V at = writer;
    at.epoch = s.epoch;
    at.block = Place.block(place);
    at.byteOffset = Place.byteOffset(place);
    return at;
  }

  /**
   * {@return a view of a new value whose bytes are all 0}
   *
   * @throws IllegalStateException if the scope is closed, was opened by another thread, or is not
   *     the innermost one
   */
  protected final V zeroedView() {
    ArenaScope s = scope();
    long place = s.reserve(byteSize, byteAlignment);
    s.stack.memory.fill(Place.block(place), Place.byteOffset(place), byteSize, (byte) 0);
    return view(place);
  }

  /**
   * {@return the place that a flyweight shows}
   *
   * @param at the flyweight
   */
  protected static long placeOf(Flyweight at) {
    return Flyweight.placeUnder(at);
  }

  /**
   * {@return a view of a value of this scope}
   *
   * @param place the value's
   */
  protected final V view(long place) {
    scope.show(place);
    V view = ring.next(epoch);
    view.block = Place.block(place);
    view.byteOffset = Place.byteOffset(place);
    return view;
  }
}
