package io.github.lightarena.processor.report;

import io.github.lightarena.processor.layout.ValueLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * What is drawn of one value.
 *
 * @param record the qualified name of its record
 * @param view the simple name of its view
 * @param codec the simple name of its codec
 * @param layout its layout
 * @param fields what its bytes hold, by rising offset, padding left out
 */
public record Drawing(
    String record, String view, String codec, ValueLayout layout, List<Field> fields) {

  /** The bytes of a cache line, on the machines of our users. */
  static final int LINE = 64;

  /**
   * Takes an unmodifiable copy of the fields.
   *
   * @param record see the record
   * @param view see the record
   * @param codec see the record
   * @param layout see the record
   * @param fields see the record
   */
  public Drawing {
    fields = List.copyOf(fields);
  }

  /**
   * A component's bytes, or the length beside a component's reference.
   *
   * @param component its name
   * @param type its type as the user reads it
   * @param kind what is stored, in a word
   * @param byteOffset from the start of the value around it, in bytes
   * @param byteSize in bytes
   * @param inner the fields of a nested value, by rising offset; empty if there are none to show
   */
  record Field(
      String component, String type, String kind, int byteOffset, int byteSize, List<Field> inner) {
    boolean isNested() {
      return !inner.isEmpty();
    }
  }

  /** How many cache lines a value takes that begins on one. */
  int lines() {
    return (int) (((long) layout.byteSize() + LINE - 1) / LINE);
  }

  /** The bytes that no component uses, those in nested values included. */
  int paddingByteSize() {
    int padding = 0;
    for (Piece piece : pieces()) {
      padding += piece.sort() == Sort.PADDING ? piece.byteSize() : 0;
    }
    return padding;
  }

  int paddingPercent() {
    return layout.byteSize() == 0 ? 0 : (int) (100L * paddingByteSize() / layout.byteSize());
  }

  /** What a slice of these values means for the cache lines; it is as aligned as they are. */
  String sliceText() {
    long size = layout.byteSize();
    if (size == 0) {
      return "takes no bytes";
    }
    int count = LINE >> Math.min(6, Long.numberOfTrailingZeros(size));
    int across = 0;
    for (int i = 0; i < count; i++) {
      across += i * size % LINE + size > (long) lines() * LINE ? 1 : 0;
    }
    if (across == 0) {
      return wholeLinesText(size);
    }
    return size <= LINE
        ? "in a slice, " + across + " of " + count + " lie across two cache lines"
        : "in a slice, " + across + " of " + count + " touch one cache line more";
  }

  /** That they fit if the slice begins on a line says nothing of slices that begin elsewhere. */
  private String wholeLinesText(long size) {
    String text =
        size <= LINE
            ? "to lie within a cache line"
            : "to touch no more cache lines than each needs";
    long align = Math.min(LINE, Long.lowestOneBit(size));
    if (layout.byteAlignment() < align) {
      return "in a slice, not guaranteed "
          + text
          + ": aligned to "
          + layout.byteAlignment()
          + "; align = "
          + align
          + " makes it so";
    }
    return size <= LINE
        ? "in a slice, each lies within a cache line"
        : "in a slice, none touches more cache lines than it needs";
  }

  /** All bytes without a gap: the innermost fields, and the padding between them. */
  List<Piece> pieces() {
    List<Piece> pieces = new ArrayList<>();
    add(fields, "", 0, layout.byteSize(), 0, pieces);
    return pieces;
  }

  private static void add(
      List<Field> fields, String path, int from, int byteSize, int depth, List<Piece> pieces) {
    int end = 0;
    for (Field field : fields) {
      pad(from + end, from + field.byteOffset(), depth, pieces);
      int at = from + field.byteOffset();
      String name = path + field.component();
      if (field.isNested()) {
        add(field.inner(), name + ".", at, field.byteSize(), depth + 1, pieces);
      } else if (field.byteSize() > 0) {
        pieces.add(new Piece(name, field, Sort.of(field.kind()), at, field.byteSize(), depth));
      }
      end = field.byteOffset() + field.byteSize();
    }
    pad(from + end, from + byteSize, depth, pieces);
  }

  private static void pad(int from, int to, int depth, List<Piece> pieces) {
    if (to > from) {
      pieces.add(new Piece("padding", null, Sort.PADDING, from, to - from, depth));
    }
  }

  /**
   * Bytes that hold one thing.
   *
   * @param path the component's name, after those of the values around it
   * @param field null for padding
   * @param byteOffset from the start of the outermost value, in bytes
   * @param depth in how many nested values it lies
   */
  record Piece(String path, Field field, Sort sort, int byteOffset, int byteSize, int depth) {
    int end() {
      return byteOffset + byteSize;
    }
  }
}
