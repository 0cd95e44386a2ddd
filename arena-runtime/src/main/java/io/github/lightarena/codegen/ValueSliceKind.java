package io.github.lightarena.codegen;

import java.util.function.Supplier;

/**
 * A class of slices of values that lie side by side. Not for users.
 *
 * @param <S> the class
 * @param <V> the view of a value
 */
public final class ValueSliceKind<S extends ArenaValueSlice<V>, V extends ArenaView>
    extends SliceKind<S> {
  final ArenaKind<?, V> element;
  final boolean selfContained;
  private final FlyweightKind<ValueIterator<V>> iterators;

  /**
   * Makes the kind. There is one for each class, in a static final field.
   *
   * @param type the class
   * @param constructor makes a slice that is aimed at nothing
   * @param element the kind of the values
   * @param selfContained whether the values' bytes say all, without references
   */
  public ValueSliceKind(
      Class<S> type,
      Supplier<? extends S> constructor,
      ArenaKind<?, V> element,
      boolean selfContained) {
    super(type, constructor, element.referent);
    this.element = element;
    this.selfContained = selfContained;
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
    Class<ValueIterator<V>> iteratorType = (Class) ValueIterator.class;
    iterators = new FlyweightKind<>(iteratorType, element.type(), this::newIterator);
  }

  private ValueIterator<V> newIterator() {
    return new ValueIterator<>(iterators, element);
  }

  ValueIterator<V> iterator(S slice) {
    return ArenaIterator.over(iterators, slice);
  }

  @Override
  S copyIn(ArenaScope scope, ArenaSlice source) {
    if (selfContained || source.kind != this) {
      return super.copyIn(scope, source);
    }
    S from = type().cast(source);
    ArenaSlice outer = scope.building;
    S copy = allocateToFill(scope, from.length());
    for (int i = 0; i < from.length(); i++) {
      copy.put(i, from.get(i));
    }
    scope.building = outer;
    return copy;
  }
}
