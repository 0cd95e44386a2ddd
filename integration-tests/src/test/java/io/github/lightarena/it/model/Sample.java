package io.github.lightarena.it.model;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The values that the programs make: one of each way in which bytes and references are laid out.
 */
interface Sample {
  /** An interface of no union, whose values are told apart by their kind. */
  interface Speaker {}

  /** A value of no bytes. */
  @ArenaValue
  record NothingRecord() implements Speaker {}

  /** A value whose alignment is larger than the smaller blocks. */
  @ArenaValue(align = 256)
  record WideRecord(byte mark) implements Speaker {}

  /** A value of the largest alignment. */
  @ArenaValue(align = 4096)
  record PageRecord(long mark) implements Speaker {}

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @ArenaValue
  record PlainRecord(
      boolean flag, byte b, short s, char c, int i, long l, float f, double d, Color color) {}

  interface Vec {
    float x();

    float y();

    float z();
  }

  @ArenaValue
  record VecRecord(float x, float y, float z) implements Vec {}

  @ArenaValue
  record RayRecord(@Inline(VecRecord.class) Vec origin, VecRecord direction, byte mark) {}

  /** Its constructor refuses what is not a range. */
  @ArenaValue
  record RangeRecord(int low, int high) {
    public RangeRecord {
      if (low > high) {
        throw new ArithmeticException("low=" + low + " high=" + high);
      }
    }
  }

  @ArenaUnion({CircleRecord.class, SquareRecord.class, PointRecord.class, BothRecord.class})
  interface Shape {}

  @ArenaValue
  record CircleRecord(double radius) implements Shape {}

  @ArenaValue
  record SquareRecord(float side) implements Shape, Speaker {}

  /** A member of no bytes. */
  @ArenaValue
  record PointRecord() implements Shape {}

  /** A shape that the union does not list. */
  @ArenaValue
  record OtherRecord(int i) implements Shape {}

  /** Two references, each to a value of the arena or to a record that is copied in. */
  @ArenaValue
  record BothRecord(Shape a, Shape b) implements Shape {}

  @ArenaValue
  record NodeRecord(int key, @Nullable Sample_Node left, @Nullable Sample_Node right) {}

  /** What values of the arena refer to on the Java heap. */
  record Token(int id) {}

  @ArenaValue
  record SceneRecord(
      FloatSlice floats,
      ValueSlice<Sample_Vec> vecs,
      ReferenceSlice<Shape> shapes,
      @OnHeap Token token,
      Shape shape,
      @Nullable Speaker speaker,
      @Nullable Sample_Node node) {}

  /** An amount whose converter refuses a negative one, after it has written the first bytes. */
  record Cents(long amount) {}

  @ConvertedSize(byteSize = 12, byteAlignment = 4)
  final class CentsConverter implements ArenaConverter<Cents> {
    @Override
    public void write(Cents cents, ByteBuffer bytes) {
      bytes.putInt(~(int) cents.amount());
      if (cents.amount() < 0) {
        throw new ArithmeticException("amount=" + cents.amount());
      }
      bytes.putLong(cents.amount());
    }

    @Override
    public Cents read(ByteBuffer bytes) {
      int check = bytes.getInt();
      Cents cents = new Cents(bytes.getLong());
      if (check != ~(int) cents.amount()) {
        throw new ArithmeticException("amount=" + cents.amount() + " check=" + check);
      }
      return cents;
    }
  }

  /** Texts, lists, what may be absent, and what a converter stores; all of it can be set anew. */
  @ArenaValue(mutable = true)
  record NoteRecord(
      byte mark,
      String title,
      @Nullable CharSequence body,
      List<String> words,
      @Nullable List<VecRecord> path,
      OptionalInt count,
      Optional<VecRecord> origin,
      @Nullable Color color,
      @Convert(CentsConverter.class) Cents price) {}

  /** References in a list and in an optional; all of it can be set anew. */
  @ArenaValue(mutable = true)
  record GroupRecord(List<Shape> shapes, Optional<Shape> best, @Nullable Sample_Note note) {}
}
