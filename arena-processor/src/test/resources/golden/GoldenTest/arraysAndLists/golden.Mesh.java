package golden;

import io.github.lightarena.Allocator;
import io.github.lightarena.DoubleSlice;
import io.github.lightarena.EnumSlice;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.IntSlice;
import io.github.lightarena.TextSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.DoubleArrays;
import io.github.lightarena.codegen.Elements;
import io.github.lightarena.codegen.FloatArrays;
import io.github.lightarena.codegen.FlyweightKind;
import io.github.lightarena.codegen.IntArrays;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.ScopeFactory;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.util.Collection;
import java.util.List;

/**
 * A {@link MeshRecord} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link MeshCodec}.
 */
@ArenaGenerated(from = MeshRecord.class)
public final class Mesh extends ArenaView {
  Mesh() {
    super(MeshCodec.KIND);
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
    return (Factory) MeshCodec.KIND.in(alloc);
  }

  /**
   * The component {@code matrix}.
   *
   * @return a new array at each call; {@link #matrixSlice()} makes none
   */
  public float[] matrix() {
    return FloatArrays.readInline(this, MeshCodec.MATRIX_OFFSET, 16);
  }

  /**
   * The component {@code matrix}, where it lies.
   *
   * @return a slice on its elements
   */
  public FloatSlice matrixSlice() {
    return References.inlineSlice(this, MeshCodec.MATRIX_OFFSET, 16, FloatSlice.KIND);
  }

  /**
   * Aims a flyweight at the component {@code matrix}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public FloatSlice matrixSlice(FloatSlice into) {
    return References.inlineSlice(this, MeshCodec.MATRIX_OFFSET, 16, into);
  }

  /**
   * The component {@code weights}.
   *
   * @return a new array at each call, or null if it is absent; {@link #weightsSlice()} makes none
   */
  public double[] weights() {
    return DoubleArrays.read(this, MeshCodec.WEIGHTS_OFFSET, MeshCodec.WEIGHTS_LENGTH_OFFSET);
  }

  /**
   * The component {@code weights}, where it lies.
   *
   * @return a slice on its elements, or null if it is absent
   */
  public DoubleSlice weightsSlice() {
    return References.slice(
        this, MeshCodec.WEIGHTS_OFFSET, MeshCodec.WEIGHTS_LENGTH_OFFSET, DoubleSlice.KIND);
  }

  /**
   * Aims a flyweight at the component {@code weights}.
   *
   * @param into the flyweight
   * @return {@code into}; or null, and it stays where it is, if the component is absent
   */
  public DoubleSlice weightsSlice(DoubleSlice into) {
    return References.slice(this, MeshCodec.WEIGHTS_OFFSET, MeshCodec.WEIGHTS_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code circles}.
   *
   * @return a new list at each call; {@link #circlesSlice()} makes none
   */
  public List<CircleRecord> circles() {
    return Elements.<CircleRecord>records(
        this, MeshCodec.CIRCLES_OFFSET, MeshCodec.CIRCLES_LENGTH_OFFSET, Circle.Slice.KIND);
  }

  /**
   * The component {@code circles}, where it lies.
   *
   * @return a slice on its elements
   */
  public Circle.Slice circlesSlice() {
    return References.slice(
        this, MeshCodec.CIRCLES_OFFSET, MeshCodec.CIRCLES_LENGTH_OFFSET, Circle.Slice.KIND);
  }

  /**
   * Aims a flyweight at the component {@code circles}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public Circle.Slice circlesSlice(Circle.Slice into) {
    return References.slice(this, MeshCodec.CIRCLES_OFFSET, MeshCodec.CIRCLES_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code shapes}.
   *
   * @return a new array at each call; {@link #shapesSlice()} makes none
   */
  public Shape[] shapes() {
    return Elements.array(
        Elements.<Shape>list(
            this,
            MeshCodec.SHAPES_OFFSET,
            MeshCodec.SHAPES_LENGTH_OFFSET,
            AnyShape.Slice.KIND,
            "shapes"),
        Shape[]::new);
  }

  /**
   * The component {@code shapes}, where it lies.
   *
   * @return a slice on its elements
   */
  public AnyShape.Slice shapesSlice() {
    return References.slice(
        this, MeshCodec.SHAPES_OFFSET, MeshCodec.SHAPES_LENGTH_OFFSET, AnyShape.Slice.KIND);
  }

  /**
   * Aims a flyweight at the component {@code shapes}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public AnyShape.Slice shapesSlice(AnyShape.Slice into) {
    return References.slice(this, MeshCodec.SHAPES_OFFSET, MeshCodec.SHAPES_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code axes}.
   *
   * @return a new list at each call; {@link #axesSlice()} makes none
   */
  public List<Axis> axes() {
    return Elements.<Axis>list(
        this,
        MeshCodec.AXES_OFFSET,
        MeshCodec.AXES_LENGTH_OFFSET,
        EnumSlice.kindOf(Axis.class),
        "axes");
  }

  /**
   * The component {@code axes}, where it lies.
   *
   * @return a slice on its elements
   */
  public EnumSlice<Axis> axesSlice() {
    return References.slice(
        this, MeshCodec.AXES_OFFSET, MeshCodec.AXES_LENGTH_OFFSET, EnumSlice.kindOf(Axis.class));
  }

  /**
   * Aims a flyweight at the component {@code axes}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public EnumSlice<Axis> axesSlice(EnumSlice<Axis> into) {
    return References.slice(this, MeshCodec.AXES_OFFSET, MeshCodec.AXES_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code names}.
   *
   * @return a new array at each call; {@link #namesSlice()} makes none
   */
  public String[] names() {
    return Elements.array(
        Elements.<String>strings(
            this, MeshCodec.NAMES_OFFSET, MeshCodec.NAMES_LENGTH_OFFSET, TextSlice.KIND),
        String[]::new);
  }

  /**
   * The component {@code names}, where it lies.
   *
   * @return a slice on its elements
   */
  public TextSlice namesSlice() {
    return References.slice(
        this, MeshCodec.NAMES_OFFSET, MeshCodec.NAMES_LENGTH_OFFSET, TextSlice.KIND);
  }

  /**
   * Aims a flyweight at the component {@code names}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public TextSlice namesSlice(TextSlice into) {
    return References.slice(this, MeshCodec.NAMES_OFFSET, MeshCodec.NAMES_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code indices}.
   *
   * @return a new list at each call, or null if it is absent; {@link #indicesSlice()} makes none
   */
  public List<Integer> indices() {
    return IntArrays.list(this, MeshCodec.INDICES_OFFSET, MeshCodec.INDICES_LENGTH_OFFSET);
  }

  /**
   * The component {@code indices}, where it lies.
   *
   * @return a slice on its elements, or null if it is absent
   */
  public IntSlice indicesSlice() {
    return References.slice(
        this, MeshCodec.INDICES_OFFSET, MeshCodec.INDICES_LENGTH_OFFSET, IntSlice.KIND);
  }

  /**
   * Aims a flyweight at the component {@code indices}.
   *
   * @param into the flyweight
   * @return {@code into}; or null, and it stays where it is, if the component is absent
   */
  public IntSlice indicesSlice(IntSlice into) {
    return References.slice(this, MeshCodec.INDICES_OFFSET, MeshCodec.INDICES_LENGTH_OFFSET, into);
  }

  /**
   * Copies this value to the Java heap; what it refers to stays in the arena.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public MeshRecord toRecord() {
    return MeshCodec.read(live(this), 0);
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
  public Mesh copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Mesh that = viewOf(MeshCodec.KIND, other);
    return that != null && MeshCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    Mesh at = live(this);
    return record instanceof MeshRecord value && MeshCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return MeshCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? MeshCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<MeshRecord, Mesh> {
    Factory() {
      super(MeshCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * @param matrix the component {@code matrix}
     * @param weights the component {@code weights}
     * @param circles the component {@code circles}
     * @param shapes the component {@code shapes}
     * @param axes the component {@code axes}
     * @param names the component {@code names}
     * @param indices the component {@code indices}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Mesh of(
        float[] matrix,
        double[] weights,
        List<CircleRecord> circles,
        Shape[] shapes,
        List<Axis> axes,
        String[] names,
        List<Integer> indices) {
      return view(place(matrix, weights, circles, shapes, axes, names, indices));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Mesh copyOf(MeshRecord value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param matrix the component {@code matrix}
     * @param weights the component {@code weights}
     * @param circles the component {@code circles}
     * @param shapes the component {@code shapes}
     * @param axes the component {@code axes}
     * @param names the component {@code names}
     * @param indices the component {@code indices}
     * @return its place
     */
    public long place(
        float[] matrix,
        double[] weights,
        List<CircleRecord> circles,
        Shape[] shapes,
        List<Axis> axes,
        String[] names,
        List<Integer> indices) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        long weightsReference = DoubleArrays.nullableReference(this, weights);
        int weightsLength = DoubleArrays.length(weights);
        int circlesLength = Elements.length(circles, "circles");
        long circlesReference =
            Elements.values(
                this,
                circles,
                circlesLength,
                Circle.Slice.KIND,
                (elementSlice, elementIndex, element) ->
                    elementSlice.put(elementIndex, (CircleRecord) element),
                "circles");
        int shapesLength = Elements.length(shapes, "shapes");
        long shapesReference =
            Elements.references(this, shapes, shapesLength, AnyShape.Slice.KIND, "shapes");
        int axesLength = Elements.length(axes, "axes");
        long axesReference =
            Elements.values(
                this,
                axes,
                axesLength,
                EnumSlice.kindOf(Axis.class),
                (elementSlice, elementIndex, element) ->
                    elementSlice.put(elementIndex, (Axis) element),
                "axes");
        int namesLength = Elements.length(names, "names");
        long namesReference = Elements.texts(this, names, namesLength, TextSlice.KIND, "names");
        int indicesLength = Elements.nullableLength(indices);
        long indicesReference =
            Elements.values(
                this,
                indices,
                indicesLength,
                IntSlice.KIND,
                (elementSlice, elementIndex, element) ->
                    elementSlice.set(elementIndex, (Integer) element),
                "indices");
        Mesh at = reserve();
        MeshCodec.write(
            at,
            0,
            matrix,
            weightsReference,
            weightsLength,
            circlesReference,
            circlesLength,
            shapesReference,
            shapesLength,
            axesReference,
            axesLength,
            namesReference,
            namesLength,
            indicesReference,
            indicesLength);
        return placeOf(at);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    @Override
    public long placeCopy(MeshRecord value) {
      return place(
          value.matrix(),
          value.weights(),
          value.circles(),
          value.shapes(),
          value.axes(),
          value.names(),
          value.indices());
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
    public Slice sliceOf(Collection<MeshRecord> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (MeshRecord value : values) {
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
  public static final class Slice extends ValueSlice<Mesh> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Mesh> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, MeshCodec.KIND, false);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(MeshRecord... values) {
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
     * @param matrix the component {@code matrix}
     * @param weights the component {@code weights}
     * @param circles the component {@code circles}
     * @param shapes the component {@code shapes}
     * @param axes the component {@code axes}
     * @param names the component {@code names}
     * @param indices the component {@code indices}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(
        int index,
        float[] matrix,
        double[] weights,
        List<CircleRecord> circles,
        Shape[] shapes,
        List<Axis> axes,
        String[] names,
        List<Integer> indices) {
      int slot = checkIndex(index) * MeshCodec.BYTE_SIZE;
      ScopeFactory<Mesh> home = MeshCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        long weightsReference = DoubleArrays.nullableReference(home, weights);
        int weightsLength = DoubleArrays.length(weights);
        int circlesLength = Elements.length(circles, "circles");
        long circlesReference =
            Elements.values(
                home,
                circles,
                circlesLength,
                Circle.Slice.KIND,
                (elementSlice, elementIndex, element) ->
                    elementSlice.put(elementIndex, (CircleRecord) element),
                "circles");
        int shapesLength = Elements.length(shapes, "shapes");
        long shapesReference =
            Elements.references(home, shapes, shapesLength, AnyShape.Slice.KIND, "shapes");
        int axesLength = Elements.length(axes, "axes");
        long axesReference =
            Elements.values(
                home,
                axes,
                axesLength,
                EnumSlice.kindOf(Axis.class),
                (elementSlice, elementIndex, element) ->
                    elementSlice.put(elementIndex, (Axis) element),
                "axes");
        int namesLength = Elements.length(names, "names");
        long namesReference = Elements.texts(home, names, namesLength, TextSlice.KIND, "names");
        int indicesLength = Elements.nullableLength(indices);
        long indicesReference =
            Elements.values(
                home,
                indices,
                indicesLength,
                IntSlice.KIND,
                (elementSlice, elementIndex, element) ->
                    elementSlice.set(elementIndex, (Integer) element),
                "indices");
        MeshCodec.write(
            this,
            slot,
            matrix,
            weightsReference,
            weightsLength,
            circlesReference,
            circlesLength,
            shapesReference,
            shapesLength,
            axesReference,
            axesLength,
            namesReference,
            namesLength,
            indicesReference,
            indicesLength);
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
    public void put(int index, MeshRecord value) {
      Arguments.notNull(value, "value");
      put(
          index,
          value.matrix(),
          value.weights(),
          value.circles(),
          value.shapes(),
          value.axes(),
          value.names(),
          value.indices());
    }

    @Override
    public void put(int index, Mesh value) {
      Arguments.notNull(value, "value");
      if (!copyShared(index, value)) {
        put(
            index,
            FloatArrays.readInline(value, MeshCodec.MATRIX_OFFSET, 16),
            DoubleArrays.read(value, MeshCodec.WEIGHTS_OFFSET, MeshCodec.WEIGHTS_LENGTH_OFFSET),
            Elements.<CircleRecord>records(
                value,
                MeshCodec.CIRCLES_OFFSET,
                MeshCodec.CIRCLES_LENGTH_OFFSET,
                Circle.Slice.KIND),
            Elements.array(
                Elements.<Shape>list(
                    value,
                    MeshCodec.SHAPES_OFFSET,
                    MeshCodec.SHAPES_LENGTH_OFFSET,
                    AnyShape.Slice.KIND,
                    "shapes"),
                Shape[]::new),
            Elements.<Axis>list(
                value,
                MeshCodec.AXES_OFFSET,
                MeshCodec.AXES_LENGTH_OFFSET,
                EnumSlice.kindOf(Axis.class),
                "axes"),
            Elements.array(
                Elements.<String>strings(
                    value, MeshCodec.NAMES_OFFSET, MeshCodec.NAMES_LENGTH_OFFSET, TextSlice.KIND),
                String[]::new),
            IntArrays.list(value, MeshCodec.INDICES_OFFSET, MeshCodec.INDICES_LENGTH_OFFSET));
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
     * @param matrix the component {@code matrix}
     * @param weights the component {@code weights}
     * @param circles the component {@code circles}
     * @param shapes the component {@code shapes}
     * @param axes the component {@code axes}
     * @param names the component {@code names}
     * @param indices the component {@code indices}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(
        float[] matrix,
        double[] weights,
        List<CircleRecord> circles,
        Shape[] shapes,
        List<Axis> axes,
        String[] names,
        List<Integer> indices) {
      room();
      ScopeFactory<Mesh> home = MeshCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        long weightsReference = DoubleArrays.nullableReference(home, weights);
        int weightsLength = DoubleArrays.length(weights);
        int circlesLength = Elements.length(circles, "circles");
        long circlesReference =
            Elements.values(
                home,
                circles,
                circlesLength,
                Circle.Slice.KIND,
                (elementSlice, elementIndex, element) ->
                    elementSlice.put(elementIndex, (CircleRecord) element),
                "circles");
        int shapesLength = Elements.length(shapes, "shapes");
        long shapesReference =
            Elements.references(home, shapes, shapesLength, AnyShape.Slice.KIND, "shapes");
        int axesLength = Elements.length(axes, "axes");
        long axesReference =
            Elements.values(
                home,
                axes,
                axesLength,
                EnumSlice.kindOf(Axis.class),
                (elementSlice, elementIndex, element) ->
                    elementSlice.put(elementIndex, (Axis) element),
                "axes");
        int namesLength = Elements.length(names, "names");
        long namesReference = Elements.texts(home, names, namesLength, TextSlice.KIND, "names");
        int indicesLength = Elements.nullableLength(indices);
        long indicesReference =
            Elements.values(
                home,
                indices,
                indicesLength,
                IntSlice.KIND,
                (elementSlice, elementIndex, element) ->
                    elementSlice.set(elementIndex, (Integer) element),
                "indices");
        MeshCodec.write(
            this,
            room(),
            matrix,
            weightsReference,
            weightsLength,
            circlesReference,
            circlesLength,
            shapesReference,
            shapesLength,
            axesReference,
            axesLength,
            namesReference,
            namesLength,
            indicesReference,
            indicesLength);
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
    public SliceBuilder add(MeshRecord value) {
      Arguments.notNull(value, "value");
      return add(
          value.matrix(),
          value.weights(),
          value.circles(),
          value.shapes(),
          value.axes(),
          value.names(),
          value.indices());
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
  public static final class Cursor extends ValueCursor<Mesh> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, MeshCodec.KIND);
    }
  }
}
