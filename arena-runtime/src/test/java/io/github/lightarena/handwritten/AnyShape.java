package io.github.lightarena.handwritten;

import io.github.lightarena.Allocator;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaIterator;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.FlyweightKind;
import io.github.lightarena.codegen.Place;
import io.github.lightarena.codegen.ReferenceSliceKind;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.UnionCursor;
import io.github.lightarena.codegen.UnionFactory;
import io.github.lightarena.codegen.UnionKind;
import io.github.lightarena.codegen.UnionView;
import java.util.Collection;
import java.util.Iterator;

/**
 * Any {@link Shape} in an arena: a {@link Circle} or a {@link Both}.
 *
 * <p>Every method goes to the member by a {@code switch} on the tag of the reference. Valid until
 * the allocator it came from is closed.
 */
public final class AnyShape extends UnionView implements Shape {
  /** For generated code: what the run time knows of this union. */
  public static final UnionKind<Shape, AnyShape> UNION =
      new UnionKind<>(
          Shape.class,
          AnyShape.class,
          AnyShape::new,
          Factory::new,
          CircleCodec.KIND,
          BothCodec.KIND);

  private static final int CIRCLE = 1;
  private static final int BOTH = 2;

  private final Circle circle = member(this, CIRCLE, CircleCodec.KIND);
  private final Both both = member(this, BOTH, BothCodec.KIND);

  AnyShape() {
    super(UNION);
  }

  public AnyShape copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  public static Factory in(Allocator alloc) {
    return (Factory) UNION.in(alloc);
  }

  /** {@return which member a shape is: a record, a view or a union's view} */
  public static Kind kindOf(Shape shape) {
    return Kind.BY_TAG[UNION.tagOf(shape)];
  }

  /** {@return the circle that a shape shows} */
  public static Circle asCircle(Shape shape) {
    return UnionKind.cast(CircleCodec.KIND, shape);
  }

  public static Both asBoth(Shape shape) {
    return UnionKind.cast(BothCodec.KIND, shape);
  }

  @Override
  public double area() {
    switch (tag(this)) {
      case CIRCLE:
        return aim(this, circle).area();
      case BOTH:
        return aim(this, both).area();
      default:
        throw notAimed(this);
    }
  }

  @Override
  public Shape self() {
    switch (tag(this)) {
      case CIRCLE:
        return thisFor(this, circle, aim(this, circle).self());
      case BOTH:
        return thisFor(this, both, aim(this, both).self());
      default:
        throw notAimed(this);
    }
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
    CIRCLE,
    BOTH;

    private static final Kind[] BY_TAG = {null, CIRCLE, BOTH};
  }

  public static final class Factory extends UnionFactory<Shape, AnyShape> {
    Factory() {
      super(UNION);
    }

    public Slice slice(int length) {
      return newSlice(Slice.KIND, length);
    }

    public Slice sliceOf(Collection<? extends Shape> values) {
      Slice slice = slice(values.size());
      int i = 0;
      for (Shape value : values) {
        slice.put(i++, value);
      }
      return slice;
    }

    public SliceBuilder sliceBuilder() {
      return newBuilder(SliceBuilder.KIND);
    }
  }

  public static final class Slice extends ReferenceSlice<Shape> {
    public static final ReferenceSliceKind<Slice> KIND =
        ReferenceSliceKind.of(Slice.class, Slice::new, UNION);

    Slice() {
      super(KIND);
    }

    /** {@return a slice of copies of records over memory of its own, which never closes} */
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

    /** Aims a flyweight at an element: {@return {@code into}, or null if the element is null} */
    public AnyShape get(int index, AnyShape into) {
      return References.union(this, slot(index), into);
    }

    @Override
    public void put(int index, Shape value) {
      store(this, KIND, index, value);
    }

    /** Places a circle of these components in the arena and refers to it. */
    public void putCircle(int index, double radius) {
      int slot = slot(index);
      long place = CircleCodec.place(home(), radius);
      Bytes.putLong(this, slot, Place.reference(CIRCLE, place));
    }

    public void putBoth(int index, Shape a, Shape b) {
      int slot = slot(index);
      long place = ((Both.Factory) BothCodec.KIND.of(this)).place(a, b);
      Bytes.putLong(this, slot, Place.reference(BOTH, place));
    }

    @Override
    public Slice copyTo(Allocator alloc) {
      return Copies.of(KIND, this, alloc);
    }

    @Override
    public Slice slice(int from, int to) {
      return part(KIND, this, from, to);
    }

    @Override
    public Iterator<Shape> iterator() {
      return ArenaIterator.over(UNION.iterators(), this);
    }

    public Cursor cursor() {
      return ArenaCursor.over(Cursor.KIND, this);
    }
  }

  public static final class SliceBuilder extends ArenaSliceBuilder {
    static final FlyweightKind<SliceBuilder> KIND =
        new FlyweightKind<>(SliceBuilder.class, SliceBuilder::new);

    SliceBuilder() {
      super(KIND, Slice.KIND);
    }

    public SliceBuilder add(Shape value) {
      addReference(UNION, value);
      return this;
    }

    public SliceBuilder addCircle(double radius) {
      room();
      addPlaced(CIRCLE, CircleCodec.place(home(), radius));
      return this;
    }

    public Slice build() {
      return build(Slice.KIND);
    }
  }

  public static final class Cursor extends UnionCursor<AnyShape> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, UNION);
    }
  }
}
