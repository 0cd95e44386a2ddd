package io.github.lightarena;

import io.github.lightarena.codegen.ArenaSlice;
import java.lang.reflect.Array;
import java.nio.Buffer;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One of the eight slice types as a test sees it: elements are boxed and arrays are {@code Object},
 * so that every test runs for all eight.
 *
 * @param <S> the slice
 */
record Primitive<S extends ArenaSlice>(
    Class<?> type,
    int byteSize,
    List<Object> samples,
    BiFunction<SliceAllocator, Integer, S> allocate,
    BiFunction<Allocator, Object, S> copyOf,
    Function<Object, S> of) {

  static List<Primitive<?>> all() {
    return List.of(
        new Primitive<>(
            boolean.class,
            1,
            List.of(true, false, true),
            SliceAllocator::booleans,
            (alloc, array) -> alloc.copyOf((boolean[]) array),
            array -> BooleanSlice.of((boolean[]) array)),
        new Primitive<>(
            byte.class,
            1,
            List.of((byte) 1, Byte.MIN_VALUE, Byte.MAX_VALUE),
            SliceAllocator::bytes,
            (alloc, array) -> alloc.copyOf((byte[]) array),
            array -> ByteSlice.of((byte[]) array)),
        new Primitive<>(
            short.class,
            2,
            List.of((short) 1, Short.MIN_VALUE, Short.MAX_VALUE),
            SliceAllocator::shorts,
            (alloc, array) -> alloc.copyOf((short[]) array),
            array -> ShortSlice.of((short[]) array)),
        new Primitive<>(
            char.class,
            2,
            List.of('a', '\uFFFF', '\u1234'),
            SliceAllocator::chars,
            (alloc, array) -> alloc.copyOf((char[]) array),
            array -> CharSlice.of((char[]) array)),
        new Primitive<>(
            int.class,
            4,
            List.of(1, Integer.MIN_VALUE, 0x12345678),
            SliceAllocator::ints,
            (alloc, array) -> alloc.copyOf((int[]) array),
            array -> IntSlice.of((int[]) array)),
        new Primitive<>(
            long.class,
            8,
            List.of(1L, Long.MIN_VALUE, 0x123456789ABCDEFL),
            SliceAllocator::longs,
            (alloc, array) -> alloc.copyOf((long[]) array),
            array -> LongSlice.of((long[]) array)),
        new Primitive<>(
            float.class,
            4,
            List.of(-0.0f, Float.NaN, Float.MIN_VALUE),
            SliceAllocator::floats,
            (alloc, array) -> alloc.copyOf((float[]) array),
            array -> FloatSlice.of((float[]) array)),
        new Primitive<>(
            double.class,
            8,
            List.of(-0.0, Double.NaN, Double.MIN_VALUE),
            SliceAllocator::doubles,
            (alloc, array) -> alloc.copyOf((double[]) array),
            array -> DoubleSlice.of((double[]) array)));
  }

  Object zero() {
    return Array.get(Array.newInstance(type, 1), 0);
  }

  /** An array whose elements take turns among the samples. */
  Object array(int length) {
    Object array = Array.newInstance(type, length);
    for (int i = 0; i < length; i++) {
      Array.set(array, i, samples.get(i % samples.size()));
    }
    return array;
  }

  Object call(ArenaSlice slice, String method, Object... arguments) {
    Class<?>[] types = new Class<?>[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      Object argument = arguments[i];
      boolean isElement =
          i == arguments.length - 1 && (method.equals("set") || method.equals("fill"));
      types[i] = isElement ? type : argument instanceof Integer ? int.class : argument.getClass();
    }
    try {
      return slice.getClass().getMethod(method, types).invoke(slice, arguments);
    } catch (java.lang.reflect.InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException) {
        throw (RuntimeException) e.getCause();
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  Object get(ArenaSlice slice, int index) {
    return call(slice, "get", index);
  }

  Object toArray(ArenaSlice slice) {
    return call(slice, "toArray");
  }

  Buffer asBuffer(ArenaSlice slice) {
    return (Buffer) call(slice, "asBuffer");
  }

  ArenaSlice part(ArenaSlice slice, int from, int to) {
    return (ArenaSlice) call(slice, "slice", from, to);
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}
