package io.github.lightarena.codegen;

/**
 * Goes through values that lie side by side. Not for users.
 *
 * @param <V> the view of a value
 */
public final class ValueIterator<V extends ArenaView> extends ArenaIterator<V> {
  private final ArenaKind<?, V> element;

  /**
   * Makes an iterator that goes through nothing.
   *
   * @param kind its kind
   * @param element the kind of the values
   */
  public ValueIterator(FlyweightKind<ValueIterator<V>> kind, ArenaKind<?, V> element) {
    super(kind);
    this.element = element;
  }

  @Override
  V element(int index) {
    return References.inline(this, index * element.byteSize, element);
  }
}
