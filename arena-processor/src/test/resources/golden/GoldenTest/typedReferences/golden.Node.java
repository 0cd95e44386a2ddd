package golden;

import io.github.lightarena.Allocator;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Bytes;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.FlyweightKind;
import io.github.lightarena.codegen.References;
import io.github.lightarena.codegen.ScopeFactory;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.util.Collection;

/**
 * A {@link NodeRecord} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link NodeCodec}.
 */
@ArenaGenerated(from = NodeRecord.class)
public final class Node extends ArenaView {
  Node() {
    super(NodeCodec.KIND);
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
    return (Factory) NodeCodec.KIND.in(alloc);
  }

  /**
   * The component {@code key}.
   *
   * @return its value
   */
  public int key() {
    return Bytes.getInt(this, NodeCodec.KEY_OFFSET);
  }

  /**
   * The component {@code left}.
   *
   * @return a view of the value that it refers to, or null if it is absent
   */
  public Node left() {
    return References.view(this, NodeCodec.LEFT_OFFSET, NodeCodec.KIND);
  }

  /**
   * Aims a flyweight at the component {@code left}.
   *
   * @param into the flyweight
   * @return {@code into}; or null, and it stays where it is, if the component is absent
   */
  public Node left(Node into) {
    return References.view(this, NodeCodec.LEFT_OFFSET, into);
  }

  /**
   * The component {@code right}.
   *
   * @return a view of the value that it refers to
   */
  public Node right() {
    return References.view(this, NodeCodec.RIGHT_OFFSET, NodeCodec.KIND);
  }

  /**
   * Aims a flyweight at the component {@code right}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public Node right(Node into) {
    return References.view(this, NodeCodec.RIGHT_OFFSET, into);
  }

  /**
   * Copies this value to the Java heap; what it refers to stays in the arena.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public NodeRecord toRecord() {
    return NodeCodec.read(live(this), 0);
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
  public Node copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Node that = viewOf(NodeCodec.KIND, other);
    return that != null && NodeCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    Node at = live(this);
    return record instanceof NodeRecord value && NodeCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return NodeCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? NodeCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<NodeRecord, Node> {
    Factory() {
      super(NodeCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * @param key the component {@code key}
     * @param left the component {@code left}
     * @param right the component {@code right}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Node of(int key, Node left, Node right) {
      return view(place(key, left, right));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Node copyOf(NodeRecord value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param key the component {@code key}
     * @param left the component {@code left}
     * @param right the component {@code right}
     * @return its place
     */
    public long place(int key, Node left, Node right) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        long leftReference = Stores.nullableReference(this, left);
        long rightReference = Stores.reference(this, right, "right");
        return NodeCodec.place(scope(), key, leftReference, rightReference);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    @Override
    public long placeCopy(NodeRecord value) {
      return place(value.key(), value.left(), value.right());
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
    public Slice sliceOf(Collection<NodeRecord> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (NodeRecord value : values) {
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
  public static final class Slice extends ValueSlice<Node> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Node> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, NodeCodec.KIND, false);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(NodeRecord... values) {
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
     * @param key the component {@code key}
     * @param left the component {@code left}
     * @param right the component {@code right}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, int key, Node left, Node right) {
      int slot = checkIndex(index) * NodeCodec.BYTE_SIZE;
      ScopeFactory<Node> home = NodeCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        long leftReference = Stores.nullableReference(home, left);
        long rightReference = Stores.reference(home, right, "right");
        NodeCodec.write(this, slot, key, leftReference, rightReference);
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
    public void put(int index, NodeRecord value) {
      Arguments.notNull(value, "value");
      put(index, value.key(), value.left(), value.right());
    }

    @Override
    public void put(int index, Node value) {
      Arguments.notNull(value, "value");
      if (!copyShared(index, value)) {
        put(
            index,
            Bytes.getInt(value, NodeCodec.KEY_OFFSET),
            References.view(value, NodeCodec.LEFT_OFFSET, NodeCodec.KIND),
            References.view(value, NodeCodec.RIGHT_OFFSET, NodeCodec.KIND));
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
     * @param key the component {@code key}
     * @param left the component {@code left}
     * @param right the component {@code right}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(int key, Node left, Node right) {
      room();
      ScopeFactory<Node> home = NodeCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        long leftReference = Stores.nullableReference(home, left);
        long rightReference = Stores.reference(home, right, "right");
        NodeCodec.write(this, room(), key, leftReference, rightReference);
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
    public SliceBuilder add(NodeRecord value) {
      Arguments.notNull(value, "value");
      return add(value.key(), value.left(), value.right());
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
  public static final class Cursor extends ValueCursor<Node> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, NodeCodec.KIND);
    }
  }
}
