package io.github.lightarena;

import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.EnumSliceKind;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Constants of an enum, side by side in an arena, a byte or two each: a {@link java.util.List} of
 * fixed size with random access. It is what a view's accessor with {@code Slice} answers for a list
 * or an array of such constants; {@link #of} makes one outside arenas, with memory of its own that
 * never closes.
 *
 * <p>Valid until the allocator it came from is closed: every use after that throws {@link
 * IllegalStateException}.
 *
 * @param <E> the enum
 */
public final class EnumSlice<E extends Enum<E>> extends FixedSizeList<E> {
  private static final ClassValue<EnumSliceKind<?, ?>> KINDS =
      new ClassValue<>() {
        @Override
        @SuppressWarnings({"unchecked", "rawtypes"}) // kindOf asks for enums alone
        protected EnumSliceKind<?, ?> computeValue(Class<?> type) {
          return newKind((Class) type);
        }
      };

  private final EnumSliceKind<EnumSlice<E>, E> kind;

  private EnumSlice(EnumSliceKind<EnumSlice<E>, E> kind) {
    super(kind);
    this.kind = kind;
  }

  /**
   * {@return the kind of the slices of an enum} For generated code.
   *
   * @param <E> the enum
   * @param type its class
   */
  @SuppressWarnings("unchecked") // there is one kind for each enum
  public static <E extends Enum<E>> EnumSliceKind<EnumSlice<E>, E> kindOf(Class<E> type) {
    return (EnumSliceKind<EnumSlice<E>, E>) KINDS.get(type);
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
  private static <E extends Enum<E>> EnumSliceKind<EnumSlice<E>, E> newKind(Class<E> type) {
    AtomicReference<EnumSliceKind<EnumSlice<E>, E>> kind = new AtomicReference<>();
    kind.set(
        new EnumSliceKind<EnumSlice<E>, E>(
            (Class) EnumSlice.class, () -> new EnumSlice<>(kind.get()), type.getEnumConstants()));
    return kind.get();
  }

  /**
   * {@return a slice of these constants over memory of its own, which never closes}
   *
   * @param <E> the enum
   * @param type its class
   * @param values to be copied
   * @throws NullPointerException if an argument or one of the constants is null
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // it is only read
  public static <E extends Enum<E>> EnumSlice<E> of(Class<E> type, E... values) {
    return of(type, Arrays.asList(Arguments.notNull(values, "values")));
  }

  /**
   * {@return a slice of these constants over memory of its own, which never closes}
   *
   * @param <E> the enum
   * @param type its class
   * @param values to be copied
   * @throws NullPointerException if an argument or one of the constants is null
   */
  public static <E extends Enum<E>> EnumSlice<E> of(Class<E> type, List<? extends E> values) {
    return kindOf(Arguments.notNull(type, "type")).detachedOf(Arguments.notNull(values, "values"));
  }

  /**
   * {@return an element}
   *
   * @param index of the element
   * @throws IndexOutOfBoundsException if it is negative or not less than the length
   * @throws IllegalStateException if the scope was closed
   */
  @Override
  public E get(int index) {
    return kind.get(this, checkIndex(index));
  }

  /**
   * Stores an element.
   *
   * @param index of the element
   * @param value the constant
   * @throws NullPointerException if it is null
   * @throws IndexOutOfBoundsException if the index is negative or not less than the length
   * @throws IllegalStateException if the scope was closed
   */
  public void put(int index, E value) {
    kind.put(this, checkIndex(index), value);
  }

  /**
   * Stores an element, as {@link #put} does, and answers what was there before.
   *
   * @param index of the element
   * @param value the constant
   * @return the constant before
   */
  @Override
  public E set(int index, E value) {
    E before = get(index);
    put(index, value);
    return before;
  }

  /**
   * {@return a slice on the elements from {@code from} to before {@code to}: the same bytes}
   *
   * @param from the first element
   * @param to the one after the last
   * @throws IndexOutOfBoundsException if {@code 0 <= from <= to <= length} does not hold
   * @throws IllegalStateException if the scope was closed
   */
  public EnumSlice<E> slice(int from, int to) {
    return part(kind, this, from, to);
  }

  /**
   * {@return a copy of this slice, in the scope of an allocator}
   *
   * @param alloc an open allocator, of any arena
   * @throws NullPointerException if it is null
   * @throws ArenaOutOfMemoryException if its arena cannot have a further block; it is as before
   * @throws IllegalStateException if the slice's scope was closed, or if that of the allocator is
   *     closed, not the innermost one, or of another thread
   */
  public EnumSlice<E> copyTo(Allocator alloc) {
    return Copies.of(kind, this, alloc);
  }

  @Override
  public EnumSlice<E> subList(int from, int to) {
    return slice(from, to);
  }

  /** {@return an iterator from the ring of the innermost scope} */
  @Override
  public Iterator<E> iterator() {
    return kind.iterator(this);
  }
}
