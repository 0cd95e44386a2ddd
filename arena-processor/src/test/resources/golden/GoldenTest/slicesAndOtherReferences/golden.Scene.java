package golden;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.FlyweightKind;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.ScopeFactory;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.util.Collection;
import java.util.List;

/**
 * A {@link SceneRecord} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link SceneCodec}.
 */
@ArenaGenerated(from = SceneRecord.class)
@SuppressWarnings("unchecked")
public final class Scene extends ArenaView {
  Scene() {
    super(SceneCodec.KIND);
  }

  /**
   * Answers what makes values of this kind in the scope of an allocator; it may be kept as long as
   * the scope is open.
   *
   * @param alloc an open allocator
   * @return the factory
   * @throws IllegalStateException if its scope was closed
   */
  public static Factory in(Allocator alloc) {
    return (Factory) SceneCodec.KIND.in(alloc);
  }

  /**
   * The component {@code samples}.
   *
   * @return a slice on its elements
   */
  public FloatSlice samples() {
    return References.slice(
        this, SceneCodec.SAMPLES_OFFSET, SceneCodec.SAMPLES_LENGTH_OFFSET, FloatSlice.KIND);
  }

  /**
   * Aims a flyweight at the component {@code samples}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public FloatSlice samples(FloatSlice into) {
    return References.slice(
        this, SceneCodec.SAMPLES_OFFSET, SceneCodec.SAMPLES_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code circles}.
   *
   * @return a slice on its elements
   */
  public Circle.Slice circles() {
    return References.slice(
        this, SceneCodec.CIRCLES_OFFSET, SceneCodec.CIRCLES_LENGTH_OFFSET, Circle.Slice.KIND);
  }

  /**
   * Aims a flyweight at the component {@code circles}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public Circle.Slice circles(Circle.Slice into) {
    return References.slice(
        this, SceneCodec.CIRCLES_OFFSET, SceneCodec.CIRCLES_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code shapes}.
   *
   * @return a slice on its elements
   */
  public AnyShape.Slice shapes() {
    return References.slice(
        this, SceneCodec.SHAPES_OFFSET, SceneCodec.SHAPES_LENGTH_OFFSET, AnyShape.Slice.KIND);
  }

  /**
   * Aims a flyweight at the component {@code shapes}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public AnyShape.Slice shapes(AnyShape.Slice into) {
    return References.slice(this, SceneCodec.SHAPES_OFFSET, SceneCodec.SHAPES_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code lights}.
   *
   * @return a slice on its elements
   */
  public ReferenceSlice<Light> lights() {
    return ReferenceSlice.read(this, SceneCodec.LIGHTS_OFFSET, SceneCodec.LIGHTS_LENGTH_OFFSET);
  }

  /**
   * The component {@code first}.
   *
   * @return a view of the value that it refers to
   */
  public AnyShape first() {
    return References.union(this, SceneCodec.FIRST_OFFSET, AnyShape.UNION);
  }

  /**
   * Aims a flyweight at the component {@code first}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public AnyShape first(AnyShape into) {
    return References.union(this, SceneCodec.FIRST_OFFSET, into);
  }

  /**
   * The component {@code key}.
   *
   * @return a view of the value that it refers to, or null if it is absent
   */
  public Light key() {
    return References.open(this, SceneCodec.KEY_OFFSET, Light.class);
  }

  /**
   * The component {@code names}.
   *
   * @return the object itself
   */
  public List<String> names() {
    return (List<String>) References.onHeap(this, SceneCodec.NAMES_OFFSET, List.class);
  }

  /**
   * Copies this value to the Java heap; what it refers to stays in the arena.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public SceneRecord toRecord() {
    return SceneCodec.read(live(this), 0);
  }

  /**
   * Copies this value, and all that it refers to, into the scope of an allocator, of any arena.
   *
   * @param alloc an open allocator
   * @return a view of the copy
   * @throws NullPointerException if the allocator is null
   * @throws IllegalStateException if the scope of this view was closed, or that of the allocator is
   *     closed or not the innermost one
   */
  public Scene copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Scene that = viewOf(SceneCodec.KIND, other);
    return that != null && SceneCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    Scene at = live(this);
    return record instanceof SceneRecord value && SceneCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return SceneCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? SceneCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<SceneRecord, Scene> {
    Factory() {
      super(SceneCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * @param samples the component {@code samples}
     * @param circles the component {@code circles}
     * @param shapes the component {@code shapes}
     * @param lights the component {@code lights}
     * @param first the component {@code first}
     * @param key the component {@code key}
     * @param names the component {@code names}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Scene of(
        FloatSlice samples,
        ValueSlice<Circle> circles,
        ReferenceSlice<Shape> shapes,
        ReferenceSlice<Light> lights,
        Shape first,
        Light key,
        List<String> names) {
      return view(place(samples, circles, shapes, lights, first, key, names));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Scene copyOf(SceneRecord value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param samples the component {@code samples}
     * @param circles the component {@code circles}
     * @param shapes the component {@code shapes}
     * @param lights the component {@code lights}
     * @param first the component {@code first}
     * @param key the component {@code key}
     * @param names the component {@code names}
     * @return its place
     */
    public long place(
        FloatSlice samples,
        ValueSlice<Circle> circles,
        ReferenceSlice<Shape> shapes,
        ReferenceSlice<Light> lights,
        Shape first,
        Light key,
        List<String> names) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        long samplesReference = Stores.reference(this, samples, FloatSlice.KIND, "samples");
        int samplesLength = Stores.lengthOf(samples);
        long circlesReference = Stores.reference(this, circles, Circle.Slice.KIND, "circles");
        int circlesLength = Stores.lengthOf(circles);
        long shapesReference = Stores.reference(this, shapes, AnyShape.Slice.KIND, "shapes");
        int shapesLength = Stores.lengthOf(shapes);
        long lightsReference = Stores.reference(this, lights, ReferenceSlice.OPEN_KIND, "lights");
        int lightsLength = Stores.lengthOf(lights);
        long firstReference = Stores.reference(this, AnyShape.UNION, first, "first");
        long keyReference = Stores.nullableOpenReference(this, key);
        int namesIndex = Stores.onHeap(this, names, "names");
        return SceneCodec.place(
            scope(),
            samplesReference,
            samplesLength,
            circlesReference,
            circlesLength,
            shapesReference,
            shapesLength,
            lightsReference,
            lightsLength,
            firstReference,
            keyReference,
            namesIndex);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    @Override
    public long placeCopy(SceneRecord value) {
      return place(
          value.samples(),
          value.circles(),
          value.shapes(),
          value.lights(),
          value.first(),
          value.key(),
          value.names());
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
    public Slice sliceOf(Collection<SceneRecord> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (SceneRecord value : values) {
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

  /** Values that lie side by side. */
  public static final class Slice extends ValueSlice<Scene> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Scene> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, SceneCodec.KIND, false);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(SceneRecord... values) {
      Arguments.notNull(values, "values");
      Slice slice = KIND.detached(values.length);
      for (int i = 0; i < values.length; i++) {
        slice.put(i, values[i]);
      }
      return slice;
    }

    /**
     * Writes a value of these components into a slot.
     *
     * @param index of the slot
     * @param samples the component {@code samples}
     * @param circles the component {@code circles}
     * @param shapes the component {@code shapes}
     * @param lights the component {@code lights}
     * @param first the component {@code first}
     * @param key the component {@code key}
     * @param names the component {@code names}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(
        int index,
        FloatSlice samples,
        ValueSlice<Circle> circles,
        ReferenceSlice<Shape> shapes,
        ReferenceSlice<Light> lights,
        Shape first,
        Light key,
        List<String> names) {
      int slot = checkIndex(index) * SceneCodec.BYTE_SIZE;
      ScopeFactory<Scene> home = SceneCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        long samplesReference = Stores.reference(home, samples, FloatSlice.KIND, "samples");
        int samplesLength = Stores.lengthOf(samples);
        long circlesReference = Stores.reference(home, circles, Circle.Slice.KIND, "circles");
        int circlesLength = Stores.lengthOf(circles);
        long shapesReference = Stores.reference(home, shapes, AnyShape.Slice.KIND, "shapes");
        int shapesLength = Stores.lengthOf(shapes);
        long lightsReference = Stores.reference(home, lights, ReferenceSlice.OPEN_KIND, "lights");
        int lightsLength = Stores.lengthOf(lights);
        long firstReference = Stores.reference(home, AnyShape.UNION, first, "first");
        long keyReference = Stores.nullableOpenReference(home, key);
        int namesIndex = Stores.onHeap(home, names, "names");
        SceneCodec.write(
            this,
            slot,
            samplesReference,
            samplesLength,
            circlesReference,
            circlesLength,
            shapesReference,
            shapesLength,
            lightsReference,
            lightsLength,
            firstReference,
            keyReference,
            namesIndex);
        Stores.stored(home, mark, this);
      } catch (Throwable failure) {
        Stores.rollBack(home, mark, scopeMark);
        throw failure;
      }
    }

    /**
     * Copies a record into a slot.
     *
     * @param index of the slot
     * @param value the record
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, SceneRecord value) {
      Arguments.notNull(value, "value");
      put(
          index,
          value.samples(),
          value.circles(),
          value.shapes(),
          value.lights(),
          value.first(),
          value.key(),
          value.names());
    }

    @Override
    public void put(int index, Scene value) {
      Arguments.notNull(value, "value");
      if (!copyShared(index, value)) {
        put(
            index,
            References.slice(
                value,
                SceneCodec.SAMPLES_OFFSET,
                SceneCodec.SAMPLES_LENGTH_OFFSET,
                FloatSlice.KIND),
            References.slice(
                value,
                SceneCodec.CIRCLES_OFFSET,
                SceneCodec.CIRCLES_LENGTH_OFFSET,
                Circle.Slice.KIND),
            References.slice(
                value,
                SceneCodec.SHAPES_OFFSET,
                SceneCodec.SHAPES_LENGTH_OFFSET,
                AnyShape.Slice.KIND),
            ReferenceSlice.read(value, SceneCodec.LIGHTS_OFFSET, SceneCodec.LIGHTS_LENGTH_OFFSET),
            References.union(value, SceneCodec.FIRST_OFFSET, AnyShape.UNION),
            References.open(value, SceneCodec.KEY_OFFSET, Light.class),
            (List<String>) References.onHeap(value, SceneCodec.NAMES_OFFSET, List.class));
      }
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
     * Adds a value of these components.
     *
     * @param samples the component {@code samples}
     * @param circles the component {@code circles}
     * @param shapes the component {@code shapes}
     * @param lights the component {@code lights}
     * @param first the component {@code first}
     * @param key the component {@code key}
     * @param names the component {@code names}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(
        FloatSlice samples,
        ValueSlice<Circle> circles,
        ReferenceSlice<Shape> shapes,
        ReferenceSlice<Light> lights,
        Shape first,
        Light key,
        List<String> names) {
      room();
      ScopeFactory<Scene> home = SceneCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        long samplesReference = Stores.reference(home, samples, FloatSlice.KIND, "samples");
        int samplesLength = Stores.lengthOf(samples);
        long circlesReference = Stores.reference(home, circles, Circle.Slice.KIND, "circles");
        int circlesLength = Stores.lengthOf(circles);
        long shapesReference = Stores.reference(home, shapes, AnyShape.Slice.KIND, "shapes");
        int shapesLength = Stores.lengthOf(shapes);
        long lightsReference = Stores.reference(home, lights, ReferenceSlice.OPEN_KIND, "lights");
        int lightsLength = Stores.lengthOf(lights);
        long firstReference = Stores.reference(home, AnyShape.UNION, first, "first");
        long keyReference = Stores.nullableOpenReference(home, key);
        int namesIndex = Stores.onHeap(home, names, "names");
        SceneCodec.write(
            this,
            room(),
            samplesReference,
            samplesLength,
            circlesReference,
            circlesLength,
            shapesReference,
            shapesLength,
            lightsReference,
            lightsLength,
            firstReference,
            keyReference,
            namesIndex);
        Stores.stored(home, mark, this);
      } catch (Throwable failure) {
        Stores.rollBack(home, mark, scopeMark);
        throw failure;
      }
      added();
      return this;
    }

    /**
     * Adds a copy of a record.
     *
     * @param value the record
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(SceneRecord value) {
      Arguments.notNull(value, "value");
      return add(
          value.samples(),
          value.circles(),
          value.shapes(),
          value.lights(),
          value.first(),
          value.key(),
          value.names());
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
  public static final class Cursor extends ValueCursor<Scene> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, SceneCodec.KIND);
    }
  }
}
