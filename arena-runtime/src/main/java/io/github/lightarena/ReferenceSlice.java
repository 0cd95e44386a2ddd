package io.github.lightarena;

import io.github.lightarena.codegen.Flyweight;
import io.github.lightarena.codegen.ReferenceSliceKind;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.SliceKind;

/**
 * References to values, side by side in an arena, seen through an interface: a {@link
 * java.util.List} of fixed size with random access.
 *
 * <p>{@code alloc.references(Foo.class, n)} makes one for any interface, {@code
 * AnyShape.in(alloc).slice(n)} one for a union, of a generated subclass; every element is null at
 * first. A view of the same arena is referred to; a record of a class with {@code @ArenaValue} is
 * copied into the arena first. {@link #of} makes one outside arenas, which refers to Java objects.
 *
 * <p>Valid until the allocator it came from is closed: every use after that throws {@link
 * IllegalStateException}.
 *
 * @param <T> the interface
 */
public abstract class ReferenceSlice<T> extends FixedSizeList<T> {
  /**
   * The kind of slices of open references. It lies here and not in that class, which cannot be
   * initialized before this one: each would wait for the other.
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
  static final ReferenceSliceKind<OpenReferenceSlice<?>> OPEN =
      ReferenceSliceKind.open((Class) OpenReferenceSlice.class, OpenReferenceSlice::new);

  /** For generated code: the kind of slices of open references. */
  public static final SliceKind<? extends ReferenceSlice<?>> OPEN_KIND = OPEN;

  /**
   * Makes a slice that is aimed at nothing, for generated code.
   *
   * @param kind the kind of the class
   */
  protected ReferenceSlice(SliceKind<?> kind) {
    super(kind);
  }

  /**
   * {@return a slice of these objects outside arenas, which is always valid}
   *
   * <p>It keeps the objects themselves, so that a record with a slice in it can be made on the Java
   * heap; where such a record is copied into an arena, the elements are copied in as well.
   *
   * @param <T> the interface
   * @param elements of the slice; null is legal
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // the array is copied, and only its elements are used
  public static <T> ReferenceSlice<T> of(T... elements) {
    return HeapReferenceSlice.over(elements);
  }

  /**
   * {@return the slice of open references that a value refers to, or null} For generated code.
   *
   * @param <T> the interface
   * @param at the value that holds the reference
   * @param slotOffset of the reference, in bytes from the flyweight's own byte offset
   * @param lengthOffset of the length, likewise
   * @throws IllegalStateException if the scope of the value was closed
   */
  @SuppressWarnings("unchecked") // the slice was stored as one of this type
  public static <T> ReferenceSlice<T> read(Flyweight at, int slotOffset, int lengthOffset) {
    return (ReferenceSlice<T>) References.slice(at, slotOffset, lengthOffset, OPEN_KIND);
  }

  /**
   * {@return where an element lies, in bytes from the start of the slice} For generated code.
   *
   * @param index of the element
   * @throws IndexOutOfBoundsException if it is negative or not less than the length
   */
  protected final int slot(int index) {
    return checkIndex(index) * Long.BYTES;
  }

  /**
   * {@return a view of the value that an element refers to, or null}
   *
   * @param index of the element
   * @throws IndexOutOfBoundsException if it is negative or not less than the length
   * @throws IllegalStateException if the scope was closed
   */
  @Override
  public abstract T get(int index);

  /**
   * Refers to a value; a record is copied into the arena first.
   *
   * @param index of the element
   * @param value a view of this arena, a record with {@code @ArenaValue}, or null
   * @throws IndexOutOfBoundsException if the index is negative or not less than the length
   * @throws IllegalArgumentException if the value is a view of another arena, or of a class that
   *     cannot stand here
   * @throws IllegalStateException if the scope of the slice or of the value was closed, if the
   *     value would not live as long as the slice, or if a record has to be copied in while a
   *     nested scope is open
   */
  public abstract void put(int index, T value);

  /**
   * Refers to a value, as {@link #put} does, and answers what the element referred to before.
   *
   * @param index of the element
   * @param value a view of this arena, a record with {@code @ArenaValue}, or null
   * @return a view of the value before, or null
   */
  @Override
  public final T set(int index, T value) {
    T before = get(index);
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
  public abstract ReferenceSlice<T> slice(int from, int to);

  /**
   * {@return a copy of this slice and of all that its elements refer to, in the scope of an
   * allocator}
   *
   * <p>What is shared is copied once, and circles stay circles.
   *
   * @param alloc an open allocator, of any arena
   * @throws NullPointerException if it is null
   * @throws ArenaOutOfMemoryException if its arena cannot have a further block; it is as before
   * @throws IllegalStateException if the slice's scope was closed, or if that of the allocator is
   *     closed, not the innermost one, or of another thread
   */
  public abstract ReferenceSlice<T> copyTo(Allocator alloc);

  @Override
  public final ReferenceSlice<T> subList(int from, int to) {
    return slice(from, to);
  }
}
