package io.github.lightarena.codegen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where a value refers to others, as data: what a deep copy follows. Not for users; generated
 * codecs declare one for each kind of value that is not self-contained.
 *
 * <p>Each entry says which bytes of the value hold a reference, and what lies at its end. A
 * reference of 0 leads nowhere, and so does an index of 0 of an object on the Java heap: where a
 * component may be absent, its bytes have to be 0 then.
 *
 * <p>Every {@code slotOffset} and {@code lengthOffset} is in bytes, from the start of the value.
 */
public final class ReferenceMap {
  /** That of a value whose bytes say all. */
  public static final ReferenceMap EMPTY = new ReferenceMap(List.of());

  private static final int NO_LENGTH = -1;

  final Entry[] entries;

  private ReferenceMap(List<Entry> entries) {
    this.entries = entries.toArray(new Entry[0]);
  }

  /**
   * {@return a map of these entries}
   *
   * @param entries in any order
   */
  public static ReferenceMap of(Entry... entries) {
    List<Entry> flat = new ArrayList<>();
    for (Entry entry : entries) {
      entry.addTo(flat, 0);
    }
    return flat.isEmpty() ? EMPTY : new ReferenceMap(flat);
  }

  /**
   * {@return the entry of a reference to one value of a kind}
   *
   * @param slotOffset of the reference
   * @param kind of the value
   */
  public static Entry typed(int slotOffset, ArenaKind<?, ?> kind) {
    return new Entry(slotOffset, NO_LENGTH, kind.referent, null, kind.name());
  }

  /**
   * {@return the entry of a reference to a member of a union}
   *
   * @param slotOffset of the reference
   * @param union whose members its tag numbers
   */
  public static Entry union(int slotOffset, UnionKind<?, ?> union) {
    return new Entry(slotOffset, NO_LENGTH, null, union, union.name());
  }

  /**
   * {@return the entry of a reference to a value of any kind}
   *
   * @param slotOffset of the reference
   */
  public static Entry open(int slotOffset) {
    return new Entry(slotOffset, NO_LENGTH, null, OpenTags.INSTANCE, "open");
  }

  /**
   * {@return the entry of a slice}
   *
   * @param slotOffset of the reference to its elements
   * @param lengthOffset of its length, in elements, an {@code int}
   * @param kind of the slice
   */
  public static Entry slice(int slotOffset, int lengthOffset, SliceKind<?> kind) {
    return new Entry(slotOffset, lengthOffset, kind.element(), null, kind.name());
  }

  /**
   * {@return the entry of elements that lie side by side, and for which there is no slice: the
   * bytes of a text, an array, a list}
   *
   * @param slotOffset of the reference to the first
   * @param lengthOffset of their number, an {@code int}
   * @param elementByteSize in bytes, from one element to the next
   * @param elementByteAlignment in bytes, a power of two
   * @param inElement where an element refers to others, from the element's start
   */
  public static Entry elements(
      int slotOffset,
      int lengthOffset,
      int elementByteSize,
      int elementByteAlignment,
      Entry... inElement) {
    ReferenceMap map = of(inElement);
    Referent element = new Referent(elementByteSize, elementByteAlignment, () -> map);
    return new Entry(slotOffset, lengthOffset, element, null, "elements" + map);
  }

  /**
   * {@return the entry of an object on the Java heap}
   *
   * @param slotOffset of its index in the scope's table, an {@code int}
   */
  public static Entry onHeap(int slotOffset) {
    return new Entry(slotOffset, NO_LENGTH, null, null, "on heap");
  }

  /**
   * {@return the entry of a value that lies inline: all of its own, shifted}
   *
   * @param slotOffset of the value
   * @param kind of the value
   */
  public static Entry inline(int slotOffset, ArenaKind<?, ?> kind) {
    return repeated(slotOffset, 1, 0, kind.referent.references().entries);
  }

  /**
   * {@return the entry of inline elements, each with the same entries}
   *
   * @param slotOffset of the first element
   * @param count of elements
   * @param stride in bytes, from one element to the next
   * @param inElement where an element refers to others, from the element's start
   */
  public static Entry repeated(int slotOffset, int count, int stride, Entry... inElement) {
    List<Entry> parts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      for (Entry entry : inElement) {
        entry.addTo(parts, slotOffset + i * stride);
      }
    }
    return new Entry(parts);
  }

  boolean isEmpty() {
    return entries.length == 0;
  }

  /** {@return the entries, such as {@code [0: Node, 8+48: FloatSlice]}} */
  @Override
  public String toString() {
    return Arrays.toString(entries);
  }

  /** One reference of a value, or those of a part of it. Not for users. */
  public static final class Entry {
    /** Of the reference or index; of a part, where that begins. */
    final int slotOffset;

    /** Of the length, or {@link #NO_LENGTH} where the reference leads to one element. */
    final int lengthOffset;

    /** What lies at the end, or null if the tag says that, or if it is an object. */
    final Referent referent;

    /** What the tag means; null if it means nothing. */
    final ReferenceTags tags;

    private final String name;

    /** The entries of a part; null for a single one. */
    private final List<Entry> parts;

    private Entry(
        int slotOffset, int lengthOffset, Referent referent, ReferenceTags tags, String name) {
      this.slotOffset = slotOffset;
      this.lengthOffset = lengthOffset;
      this.referent = referent;
      this.tags = tags;
      this.name = name;
      this.parts = null;
    }

    private Entry(List<Entry> parts) {
      this.slotOffset = 0;
      this.lengthOffset = NO_LENGTH;
      this.referent = null;
      this.tags = null;
      this.name = "part" + parts;
      this.parts = parts;
    }

    private void addTo(List<Entry> flat, int shift) {
      if (parts != null) {
        parts.forEach(part -> part.addTo(flat, shift));
      } else if (shift == 0) {
        flat.add(this);
      } else {
        int length = hasLength() ? lengthOffset + shift : NO_LENGTH;
        flat.add(new Entry(slotOffset + shift, length, referent, tags, name));
      }
    }

    boolean hasLength() {
      return lengthOffset != NO_LENGTH;
    }

    boolean isOnHeap() {
      return referent == null && tags == null;
    }

    @Override
    public String toString() {
      return parts != null
          ? name
          : slotOffset + (hasLength() ? "+" + lengthOffset : "") + ": " + name;
    }
  }
}
