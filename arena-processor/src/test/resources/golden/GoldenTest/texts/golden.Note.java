package golden;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaGenerated;
import io.github.lightarena.codegen.ArenaCursor;
import io.github.lightarena.codegen.ArenaFactory;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Arguments;
import io.github.lightarena.codegen.Copies;
import io.github.lightarena.codegen.FlyweightKind;
import io.github.lightarena.codegen.ScopeFactory;
import io.github.lightarena.codegen.Stores;
import io.github.lightarena.codegen.Texts;
import io.github.lightarena.codegen.ValueCursor;
import io.github.lightarena.codegen.ValueSliceKind;
import io.github.lightarena.codegen.ViewText;
import java.util.Collection;

/**
 * A {@link NoteRecord} in an arena.
 *
 * <p>Valid until the allocator it came from is closed; every access after that throws {@link
 * IllegalStateException}. The layout of its bytes is in {@link NoteCodec}.
 */
@ArenaGenerated(from = NoteRecord.class)
public final class Note extends ArenaView {
  Note() {
    super(NoteCodec.KIND);
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
    return (Factory) NoteCodec.KIND.in(alloc);
  }

  /**
   * The component {@code title}.
   *
   * @return a new {@code String} at each call; {@link #titleChars()} makes none
   */
  public String title() {
    return Texts.read(this, NoteCodec.TITLE_OFFSET, NoteCodec.TITLE_LENGTH_OFFSET);
  }

  /**
   * The component {@code title}, where it lies.
   *
   * @return a flyweight on its bytes
   */
  public ArenaText titleChars() {
    return Texts.view(this, NoteCodec.TITLE_OFFSET, NoteCodec.TITLE_LENGTH_OFFSET, ArenaText.KIND);
  }

  /**
   * Aims a flyweight at the component {@code title}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public ArenaText titleChars(ArenaText into) {
    return Texts.view(this, NoteCodec.TITLE_OFFSET, NoteCodec.TITLE_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code text}.
   *
   * @return a flyweight on its bytes
   */
  public ArenaText text() {
    return Texts.view(this, NoteCodec.TEXT_OFFSET, NoteCodec.TEXT_LENGTH_OFFSET, ArenaText.KIND);
  }

  /**
   * Aims a flyweight at the component {@code text}.
   *
   * @param into the flyweight
   * @return {@code into}
   */
  public ArenaText text(ArenaText into) {
    return Texts.view(this, NoteCodec.TEXT_OFFSET, NoteCodec.TEXT_LENGTH_OFFSET, into);
  }

  /**
   * The component {@code author}.
   *
   * @return a new {@code String} at each call, or null if it is absent; {@link #authorChars()}
   *     makes none
   */
  public String author() {
    return Texts.read(this, NoteCodec.AUTHOR_OFFSET, NoteCodec.AUTHOR_LENGTH_OFFSET);
  }

  /**
   * The component {@code author}, where it lies.
   *
   * @return a flyweight on its bytes, or null if it is absent
   */
  public ArenaText authorChars() {
    return Texts.view(
        this, NoteCodec.AUTHOR_OFFSET, NoteCodec.AUTHOR_LENGTH_OFFSET, ArenaText.KIND);
  }

  /**
   * Aims a flyweight at the component {@code author}.
   *
   * @param into the flyweight
   * @return {@code into}; or null, and it stays where it is, if the component is absent
   */
  public ArenaText authorChars(ArenaText into) {
    return Texts.view(this, NoteCodec.AUTHOR_OFFSET, NoteCodec.AUTHOR_LENGTH_OFFSET, into);
  }

  /**
   * Copies this value to the Java heap; what it refers to stays in the arena.
   *
   * @return the record
   * @throws IllegalStateException if the scope of this view was closed
   */
  public NoteRecord toRecord() {
    return NoteCodec.read(live(this), 0);
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
  public Note copyTo(Allocator alloc) {
    return Copies.of(this, alloc);
  }

  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    Note that = viewOf(NoteCodec.KIND, other);
    return that != null && NoteCodec.equal(live(this), 0, that, 0);
  }

  @Override
  public boolean contentEquals(Record record) {
    Note at = live(this);
    return record instanceof NoteRecord value && NoteCodec.contentEquals(at, 0, value);
  }

  @Override
  public int hashCode() {
    return NoteCodec.hash(live(this), 0);
  }

  @Override
  public String toString() {
    return ViewText.isReadable(this) ? NoteCodec.text(this, 0) : ViewText.unreadable(this);
  }

  /** Makes values in one scope; valid until that is closed. */
  public static final class Factory extends ArenaFactory<NoteRecord, Note> {
    Factory() {
      super(NoteCodec.KIND);
    }

    /**
     * Writes a value of these components into the arena.
     *
     * @param title the component {@code title}
     * @param text the component {@code text}
     * @param author the component {@code author}
     * @return a view of it
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Note of(String title, CharSequence text, String author) {
      return view(place(title, text, author));
    }

    /**
     * Copies a record into the arena.
     *
     * @param value the record
     * @return a view of the copy
     * @throws IllegalStateException if the scope is closed or not the innermost one
     */
    public Note copyOf(NoteRecord value) {
      return view(placeCopy(Arguments.notNull(value, "value")));
    }

    /**
     * For generated code: writes a value without making a view.
     *
     * @param title the component {@code title}
     * @param text the component {@code text}
     * @param author the component {@code author}
     * @return its place
     */
    public long place(String title, CharSequence text, String author) {
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        int titleLength = Texts.byteLength(title, "title");
        long titleReference = Texts.reference(this, title, titleLength);
        int textLength = Texts.byteLength(text, "text");
        long textReference = Texts.reference(this, text, textLength);
        int authorLength = Texts.nullableByteLength(author, "author");
        long authorReference = Texts.reference(this, author, authorLength);
        return NoteCodec.place(
            scope(),
            titleReference,
            titleLength,
            textReference,
            textLength,
            authorReference,
            authorLength);
      } catch (Throwable failure) {
        rollBack(mark, scopeMark);
        throw failure;
      }
    }

    @Override
    public long placeCopy(NoteRecord value) {
      return place(value.title(), value.text(), value.author());
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
    public Slice sliceOf(Collection<NoteRecord> values) {
      Arguments.notNull(values, "values");
      long mark = mark();
      long scopeMark = scopeMark();
      try {
        Slice slice = sliceToFill(Slice.KIND, values.size());
        int i = 0;
        for (NoteRecord value : values) {
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
  public static final class Slice extends ValueSlice<Note> {
    /** For generated code: the kind of these slices. */
    public static final ValueSliceKind<Slice, Note> KIND =
        new ValueSliceKind<>(Slice.class, Slice::new, NoteCodec.KIND, false);

    Slice() {
      super(KIND);
    }

    /**
     * Makes a slice of copies of records over memory of its own, which never closes.
     *
     * @param values the records
     * @return the slice
     */
    public static Slice of(NoteRecord... values) {
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
     * @param title the component {@code title}
     * @param text the component {@code text}
     * @param author the component {@code author}
     * @throws IndexOutOfBoundsException if the index is negative or not less than the length
     * @throws IllegalStateException if the scope of the slice was closed
     */
    public void put(int index, String title, CharSequence text, String author) {
      int slot = checkIndex(index) * NoteCodec.BYTE_SIZE;
      ScopeFactory<Note> home = NoteCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        int titleLength = Texts.byteLength(title, "title");
        long titleReference = Texts.reference(home, title, titleLength);
        int textLength = Texts.byteLength(text, "text");
        long textReference = Texts.reference(home, text, textLength);
        int authorLength = Texts.nullableByteLength(author, "author");
        long authorReference = Texts.reference(home, author, authorLength);
        NoteCodec.write(
            this,
            slot,
            titleReference,
            titleLength,
            textReference,
            textLength,
            authorReference,
            authorLength);
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
    public void put(int index, NoteRecord value) {
      Arguments.notNull(value, "value");
      put(index, value.title(), value.text(), value.author());
    }

    @Override
    public void put(int index, Note value) {
      Arguments.notNull(value, "value");
      if (!copyShared(index, value)) {
        put(
            index,
            Texts.read(value, NoteCodec.TITLE_OFFSET, NoteCodec.TITLE_LENGTH_OFFSET),
            Texts.read(value, NoteCodec.TEXT_OFFSET, NoteCodec.TEXT_LENGTH_OFFSET),
            Texts.read(value, NoteCodec.AUTHOR_OFFSET, NoteCodec.AUTHOR_LENGTH_OFFSET));
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
     * @param title the component {@code title}
     * @param text the component {@code text}
     * @param author the component {@code author}
     * @return this builder
     * @throws IllegalStateException if the scope is closed or not the innermost one, or the slice
     *     was built
     */
    public SliceBuilder add(String title, CharSequence text, String author) {
      room();
      ScopeFactory<Note> home = NoteCodec.KIND.of(this);
      long mark = Stores.mark(home);
      long scopeMark = Stores.scopeMark(home);
      try {
        int titleLength = Texts.byteLength(title, "title");
        long titleReference = Texts.reference(home, title, titleLength);
        int textLength = Texts.byteLength(text, "text");
        long textReference = Texts.reference(home, text, textLength);
        int authorLength = Texts.nullableByteLength(author, "author");
        long authorReference = Texts.reference(home, author, authorLength);
        NoteCodec.write(
            this,
            room(),
            titleReference,
            titleLength,
            textReference,
            textLength,
            authorReference,
            authorLength);
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
    public SliceBuilder add(NoteRecord value) {
      Arguments.notNull(value, "value");
      return add(value.title(), value.text(), value.author());
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
  public static final class Cursor extends ValueCursor<Note> {
    static final FlyweightKind<Cursor> KIND = new FlyweightKind<>(Cursor.class, Cursor::new);

    Cursor() {
      super(KIND, NoteCodec.KIND);
    }
  }
}
