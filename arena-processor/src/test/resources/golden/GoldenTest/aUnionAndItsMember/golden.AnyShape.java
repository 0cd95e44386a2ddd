package golden;

import io.github.lightarena.Allocator;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaIterator;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.FlyweightKind;
import io.github.lightarena.codegen.ReferenceSliceKind;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.UnionCursor;
import io.github.lightarena.codegen.UnionFactory;
import io.github.lightarena.codegen.UnionKind;
import io.github.lightarena.codegen.UnionView;
import java.util.Collection;
import java.util.Iterator;

/**
 * Any {@link Shape} in an arena: {@link Circle}, {@link Rect}.
 *
 * <p>Every method goes to the member by a {@code switch} on the tag of the reference, so a call is
 * monomorphic. A {@code switch} on types does not see the member: ask {@link #kindOf}.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}.
 */
@ArenaGenerated(from = Shape.class)
public final class AnyShape extends UnionView implements Shape {
  /** For generated code: what the run time knows of this union. */
  public static final UnionKind<Shape, AnyShape> UNION =
      new UnionKind<>(
          Shape.class,
          AnyShape.class,
          AnyShape::new,
          Factory::new,
          CircleCodec.KIND,
          RectCodec.KIND);

  private static final int CIRCLE = 1;
  private static final int RECT = 2;

  private final Circle circle = member(this, CIRCLE, CircleCodec.KIND);

  private final Rect rect = member(this, RECT, RectCodec.KIND);

  AnyShape() {
    super(UNION);
  }

  /**
   * Answers what makes views and slices of this union in the scope of an allocator; it may be kept
   * as long as the scope is open.
   *
   * @param alloc an open allocator
   * @return the factory
   * @throws IllegalStateException if its scope was closed
   */
  public static Factory in(Allocator alloc) {
    return (Factory) UNION.in(alloc);
  }

  /**
   * Tells which member a value is.
   *
   * @param value a record, a view or a union's view
   * @return the member
   * @throws IllegalArgumentException if it is of no member
   * @throws IllegalStateException if it is a view whose scope was closed
   */
  public static Kind kindOf(Shape value) {
    return Kind.BY_TAG[UNION.tagOf(value)];
  }

  /**
   * Answers the {@link Circle} that a value shows.
   *
   * @param value a view or a union's view
   * @return the member's view
   * @throws ClassCastException if it shows another member, or is a record
   * @throws IllegalStateException if its scope was closed
   */
  public static Circle asCircle(Shape value) {
    return UnionKind.cast(CircleCodec.KIND, value);
  }

  /**
   * Answers the {@link Rect} that a value shows.
   *
   * @param value a view or a union's view
   * @return the member's view
   * @throws ClassCastException if it shows another member, or is a record
   * @throws IllegalStateException if its scope was closed
   */
  public static Rect asRect(Shape value) {
    return UnionKind.cast(RectCodec.KIND, value);
  }

  /**
   * Copies the value that this shows, and all that it refers to, into the scope of an allocator, of
   * any arena.
   *
   * @param alloc an open allocator
   * @return a view of the copy
   * @throws NullPointerException if the allocator is null
   * @throws IllegalStateException if the scope of this view was closed, or that of the allocator is
   *     closed or not the innermost one
   */
  public AnyShape copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public double area() {
    return switch (tag(this)) {
      case CIRCLE -> aim(this, circle).area();
      case RECT -> aim(this, rect).area();
      default -> throw notAimed(this);
    };
  }

  @Override
  public Shape self() {
    return switch (tag(this)) {
      case CIRCLE -> thisFor(this, circle, aim(this, circle).self());
      case RECT -> thisFor(this, rect, aim(this, rect).self());
      default -> throw notAimed(this);
    };
  }

  @Override
  public boolean equals(Object other) {
    return this == other || memberOf(this).equals(other);
  }

  @Override
  public int hashCode() {
    return memberOf(this).hashCode();
  }

  @Override
  public String toString() {
    return textOf(this);
  }

  /** The members, in the order of their tags. */
  public enum Kind {
    /** {@link Circle}. */
    CIRCLE,

    /** {@link Rect}. */
    RECT;

    private static final Kind[] BY_TAG = {null, CIRCLE, RECT};
  }

  /** Makes views and slices in one scope; valid until that is closed. */
  public static final class Factory extends UnionFactory<Shape, AnyShape> {
    Factory() {
      super(UNION);
    }

    /**
     * Makes a slice whose bytes are all zero; no constructor of a record runs.
     *
     * @param length in elements
     * @return the slice
     * @throws IllegalArgumentException if the length is negative or too large
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Slice slice(int length) {
      return newSlice(Slice.KIND, length);
    }

    /**
     * Makes a slice of these values.
     *
     * @param values its elements
     * @return the slice
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Slice sliceOf(Collection<? extends Shape> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (Shape value : values) {
          slice.put(i++, value);
        }
        return filled(slice);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    /**
     * Makes a builder for a slice whose length is not known at first.
     *
     * @return an empty builder
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public SliceBuilder sliceBuilder() {
      return newBuilder(SliceBuilder.KIND);
    }
  }

  /** References to values of the union; null at first. */
  public static final class Slice extends ReferenceSlice<Shape> {
    /** For generated code: the kind of these slices. */
    public static final ReferenceSliceKind<Slice> KIND =
        ReferenceSliceKind.of(Slice.class, Slice::new, UNION);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records; null is legal
     * @return the slice
     */
    public static Slice of(Shape... values) {
      Slice slice = KIND.detached(values.length);
      for (int i = 0; i < values.length; i++) {
        slice.put(i, values[i]);
      }
      return slice;
    }

    @Override
    public AnyShape get(int index) {
      return References.union(this, slot(index), UNION);
    }

    /**
     * Aims a flyweight at an element.
     *
     * @param index of the element
     * @param into the flyweight
     * @return {@code into}, or null if the element is null
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope was closed, or the value may not live as long as
     *     {@code into}
     */
    public AnyShape get(int index, AnyShape into) {
      return References.union(this, slot(index), into);
    }

    @Override
    public void put(int index, Shape value) {
      store(this, KIND, index, value);
    }

    /**
     * Writes a {@link Circle} of these components into the arena and refers to it.
     *
     * @param index of the element
     * @param radius the component {@code radius}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public void putCircle(int index, double radius) {
      int slot = slot(index);
      long place = CircleCodec.place(home(), radius);
      putPlaced(slot, CIRCLE, place);
    }

    /**
     * Writes a {@link Rect} of these components into the arena and refers to it.
     *
     * @param index of the element
     * @param width the component {@code width}
     * @param height the component {@code height}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public void putRect(int index, double width, double height) {
      int slot = slot(index);
      long place = RectCodec.place(home(), width, height);
      putPlaced(slot, RECT, place);
    }

    @Override
    public Iterator<Shape> iterator() {
      return ArenaIterator.over(UNION.iterators(), this);
    }

    @Override
    public Slice slice(int from, int to) {
      return part(KIND, this, from, to);
    }

    @Override
    public Slice copyTo(Allocator alloc) {
      return Copies.of(KIND, this, alloc);
    }

    /**
     * Makes a cursor that stands before the first element.
     *
     * @return the cursor
     * @throws IllegalStateException if the scope was closed
     */
    public Cursor cursor() {
      return ArenaCursor.over(Cursor.KIND, this);
    }
  }

  /** Makes a slice whose length is not known at first. */
  public static final class SliceBuilder extends ArenaSliceBuilder {
    static final FlyweightKind<SliceBuilder> KIND =
        new FlyweightKind<>(SliceBuilder.class, SliceBuilder::new);

    SliceBuilder() {
      super(KIND, Slice.KIND);
    }

    /**
     * Adds a value: a view is referred to, a record copied in first.
     *
     * @param value a record or a view of this arena, or null
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(Shape value) {
      addReference(UNION, value);
      return this;
    }

    /**
     * Adds a {@link Circle} of these components.
     *
     * @param radius the component {@code radius}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder addCircle(double radius) {
      room();
      addPlaced(CIRCLE, CircleCodec.place(home(), radius));
      return this;
    }

    /**
     * Adds a {@link Rect} of these components.
     *
     * @param width the component {@code width}
     * @param height the component {@code height}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder addRect(double width, double height) {
      room();
      addPlaced(RECT, RectCodec.place(home(), width, height));
      return this;
    }

    /**
     * Answers the slice of what was added; the builder is of no more use.
     *
     * @return the slice
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Slice build() {
      return build(Slice.KIND);
    }
  }

  /** Goes through a slice with one flyweight that moves. */
  public static final class Cursor extends UnionCursor<AnyShape> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, UNION);
    }
  }
}
