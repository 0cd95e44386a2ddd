package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.BooleanSlice;
import io.github.lightarena.ByteSlice;
import io.github.lightarena.CharSlice;
import io.github.lightarena.DoubleSlice;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.IntSlice;
import io.github.lightarena.LongSlice;
import io.github.lightarena.ShortSlice;
import io.github.lightarena.SliceAllocator;
import io.github.lightarena.codegen.ArenaSlice;
import java.lang.reflect.Array;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The eight slices of primitives as the programs see them: elements boxed, arrays objects. */
enum Primitive {
  BOOLEAN(
      boolean.class,
      1,
      SliceAllocator::booleans,
      (alloc, array) -> alloc.copyOf((boolean[]) array),
      slice -> ((BooleanSlice) slice).toArray(),
      (slice, at) -> ((BooleanSlice) slice).slice(at[0], at[1]),
      (slice, at, value) -> ((BooleanSlice) slice).fill(at[0], at[1], (Boolean) value),
      (slice, array) -> ((BooleanSlice) slice).copyFrom((boolean[]) array)),
  BYTE(
      byte.class,
      1,
      SliceAllocator::bytes,
      (alloc, array) -> alloc.copyOf((byte[]) array),
      slice -> ((ByteSlice) slice).toArray(),
      (slice, at) -> ((ByteSlice) slice).slice(at[0], at[1]),
      (slice, at, value) -> ((ByteSlice) slice).fill(at[0], at[1], (Byte) value),
      (slice, array) -> ((ByteSlice) slice).copyFrom((byte[]) array)),
  SHORT(
      short.class,
      2,
      SliceAllocator::shorts,
      (alloc, array) -> alloc.copyOf((short[]) array),
      slice -> ((ShortSlice) slice).toArray(),
      (slice, at) -> ((ShortSlice) slice).slice(at[0], at[1]),
      (slice, at, value) -> ((ShortSlice) slice).fill(at[0], at[1], (Short) value),
      (slice, array) -> ((ShortSlice) slice).copyFrom((short[]) array)),
  CHAR(
      char.class,
      2,
      SliceAllocator::chars,
      (alloc, array) -> alloc.copyOf((char[]) array),
      slice -> ((CharSlice) slice).toArray(),
      (slice, at) -> ((CharSlice) slice).slice(at[0], at[1]),
      (slice, at, value) -> ((CharSlice) slice).fill(at[0], at[1], (Character) value),
      (slice, array) -> ((CharSlice) slice).copyFrom((char[]) array)),
  INT(
      int.class,
      4,
      SliceAllocator::ints,
      (alloc, array) -> alloc.copyOf((int[]) array),
      slice -> ((IntSlice) slice).toArray(),
      (slice, at) -> ((IntSlice) slice).slice(at[0], at[1]),
      (slice, at, value) -> ((IntSlice) slice).fill(at[0], at[1], (Integer) value),
      (slice, array) -> ((IntSlice) slice).copyFrom((int[]) array)),
  LONG(
      long.class,
      8,
      SliceAllocator::longs,
      (alloc, array) -> alloc.copyOf((long[]) array),
      slice -> ((LongSlice) slice).toArray(),
      (slice, at) -> ((LongSlice) slice).slice(at[0], at[1]),
      (slice, at, value) -> ((LongSlice) slice).fill(at[0], at[1], (Long) value),
      (slice, array) -> ((LongSlice) slice).copyFrom((long[]) array)),
  FLOAT(
      float.class,
      4,
      SliceAllocator::floats,
      (alloc, array) -> alloc.copyOf((float[]) array),
      slice -> ((FloatSlice) slice).toArray(),
      (slice, at) -> ((FloatSlice) slice).slice(at[0], at[1]),
      (slice, at, value) -> ((FloatSlice) slice).fill(at[0], at[1], (Float) value),
      (slice, array) -> ((FloatSlice) slice).copyFrom((float[]) array)),
  DOUBLE(
      double.class,
      8,
      SliceAllocator::doubles,
      (alloc, array) -> alloc.copyOf((double[]) array),
      slice -> ((DoubleSlice) slice).toArray(),
      (slice, at) -> ((DoubleSlice) slice).slice(at[0], at[1]),
      (slice, at, value) -> ((DoubleSlice) slice).fill(at[0], at[1], (Double) value),
      (slice, array) -> ((DoubleSlice) slice).copyFrom((double[]) array));

  private static final Primitive[] ALL = values();

  /** Fills a range. */
  interface Fill {
    void fill(ArenaSlice slice, int[] range, Object value);
  }

  /** Fills a slice from an array of its length. */
  interface CopyFrom {
    void copyFrom(ArenaSlice slice, Object array);
  }

  final Class<?> type;
  final int byteSize;
  final BiFunction<SliceAllocator, Integer, ArenaSlice> allocate;
  final BiFunction<Allocator, Object, ArenaSlice> copyOf;
  final Function<ArenaSlice, Object> toArray;
  final BiFunction<ArenaSlice, int[], ArenaSlice> part;
  final Fill fill;
  final CopyFrom copyFrom;

  Primitive(
      Class<?> type,
      int byteSize,
      BiFunction<SliceAllocator, Integer, ArenaSlice> allocate,
      BiFunction<Allocator, Object, ArenaSlice> copyOf,
      Function<ArenaSlice, Object> toArray,
      BiFunction<ArenaSlice, int[], ArenaSlice> part,
      Fill fill,
      CopyFrom copyFrom) {
    this.type = type;
    this.byteSize = byteSize;
    this.allocate = allocate;
    this.copyOf = copyOf;
    this.toArray = toArray;
    this.part = part;
    this.fill = fill;
    this.copyFrom = copyFrom;
  }

  static Primitive of(int a) {
    return ALL[a % ALL.length];
  }

  static Primitive ofSlice(ArenaSlice slice) {
    for (Primitive type : ALL) {
      if (slice.getClass().getSimpleName().toUpperCase(Locale.ROOT).equals(type.name() + "SLICE")) {
        return type;
      }
    }
    throw new AssertionError(slice.getClass());
  }

  /** An element made of the bits of a number. */
  Object element(long bits) {
    return switch (this) {
      case BOOLEAN -> (bits & 1) == 1;
      case BYTE -> (byte) bits;
      case SHORT -> (short) bits;
      case CHAR -> (char) bits;
      case INT -> (int) bits;
      case LONG -> bits;
      case FLOAT -> (float) (int) bits;
      case DOUBLE -> (double) bits;
    };
  }

  /** An array whose elements follow from a number. */
  Object array(int length, long bits) {
    Object array = Array.newInstance(type, length);
    byte[] bytes = new byte[16];
    ByteBuffer.wrap(bytes).putLong(bits).putLong(~bits);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, element(bits * (2L * i + 1) + bytes[i & 15]));
    }
    return array;
  }

  boolean isZero(Object array) {
    return equal(array, Array.newInstance(type, Array.getLength(array)));
  }

  static boolean equal(Object array, Object other) {
    return Arrays.deepEquals(new Object[] {array}, new Object[] {other});
  }

  @Override
  public String toString() {
    return type.getName();
  }
}
