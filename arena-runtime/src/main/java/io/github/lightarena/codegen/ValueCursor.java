package io.github.lightarena.codegen;

/**
 * The base of every generated cursor over values that lie side by side.
 *
 * @param <V> the view of a value
 */
public abstract class ValueCursor<V extends ArenaView> extends ArenaCursor {
  private final V value;
  private final int stride;

  /**
   * Makes a cursor over nothing.
   *
   * @param kind its kind
   * @param element the kind of the values
   */
  protected ValueCursor(FlyweightKind<?> kind, ArenaKind<?, V> element) {
    super(kind);
    value = element.newView();
    stride = element.byteSize;
  }

  @Override
  final void attach(ArenaScope home) {
    super.attach(home);
    value.attach(home);
  }

  @Override
  final void started() {
    value.epoch = BEFORE_FIRST;
    value.block = sliceBlock();
  }

  @Override
  final void show(int index) {
    if (value.block != sliceBlock()) {
      value.block = sliceBlock(); // it was aimed elsewhere in between
    }
    value.epoch = sliceEpoch();
    value.byteOffset = byteOffsetOf(index, stride);
  }

  /**
   * {@return the flyweight that shows the element on which the cursor stands}
   *
   * <p>It is the same object at every step: it shows another value after {@link #next}. Its
   * accessors throw {@link IllegalStateException} before the first.
   */
  public final V value() {
    return value;
  }
}
