package io.github.lightarena.codegen;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;

/**
 * A class of slices of the constants of one enum: their ordinals, in the fewest bytes. Not for
 * users.
 *
 * @param <S> the class
 * @param <E> the enum
 */
public final class EnumSliceKind<S extends ArenaSlice, E extends Enum<E>> extends SliceKind<S> {
  private static final int MAX_IN_A_BYTE = 1 << Byte.SIZE;

  private final E[] constants;
  private final FlyweightKind<EnumIterator<E>> iterators;

  /**
   * Makes the kind. There is one for each enum.
   *
   * @param type the class
   * @param constructor makes a slice that is aimed at nothing
   * @param constants the enum's, by ordinal
   */
  public EnumSliceKind(Class<S> type, Supplier<? extends S> constructor, E[] constants) {
    super(
        type,
        constructor,
        constants.length <= MAX_IN_A_BYTE ? Byte.BYTES : Character.BYTES,
        constants.length <= MAX_IN_A_BYTE ? Byte.BYTES : Character.BYTES);
    this.constants = constants;
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
    Class<EnumIterator<E>> iteratorType = (Class) EnumIterator.class;
    Class<?> element = constants.getClass().getComponentType();
    iterators = new FlyweightKind<>(iteratorType, element, this::newIterator);
  }

  /**
   * {@return a new slice of these constants over memory of its own, which never closes}
   *
   * @param values the constants
   * @throws NullPointerException if one of them is null
   */
  public S detachedOf(List<? extends E> values) {
    E[] elements = values.toArray(Arrays.copyOf(constants, 0));
    S slice = detached(elements.length);
    for (int i = 0; i < elements.length; i++) {
      put(slice, i, elements[i]);
    }
    return slice;
  }

  private EnumIterator<E> newIterator() {
    return new EnumIterator<>(iterators, this);
  }

  /**
   * {@return an element}
   *
   * @param at shows the elements
   * @param index of the element; it is not checked
   */
  public E get(Flyweight at, int index) {
    return constants[
        elementByteSize == Byte.BYTES
            ? Bytes.getByte(at, index) & 0xFF
            : Bytes.getChar(at, index * Character.BYTES)];
  }

  /**
   * Stores an element.
   *
   * @param at shows the elements
   * @param index of the element; it is not checked
   * @param value the constant
   * @throws NullPointerException if it is null
   */
  public void put(Flyweight at, int index, E value) {
    if (value == null) {
      throw new NullPointerException("value=null: an element is a constant of its enum");
    }
    if (elementByteSize == Byte.BYTES) {
      Bytes.putByte(at, index, (byte) value.ordinal());
    } else {
      Bytes.putChar(at, index * Character.BYTES, (char) value.ordinal());
    }
  }

  /**
   * {@return an iterator over a slice, of the innermost open scope}
   *
   * @param slice of this kind
   */
  public Iterator<E> iterator(S slice) {
    return ArenaIterator.over(iterators, slice);
  }

  /** Goes through the constants. */
  private static final class EnumIterator<E extends Enum<E>> extends ArenaIterator<E> {
    private final EnumSliceKind<?, E> elements;

    EnumIterator(FlyweightKind<?> kind, EnumSliceKind<?, E> elements) {
      super(kind);
      this.elements = elements;
    }

    @Override
    E element(int index) {
      return elements.get(this, index);
    }
  }
}
