package io.github.lightarena.it.processor;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Values with setters, for the tests of them. */
@ArenaScoped
final class Mutables {
  enum Color {
    RED,
    GREEN
  }

  interface Vector {
    double x();
  }

  @ArenaValue(mutable = true)
  record VecRecord(double x, Color color) implements Vector {}

  @ArenaValue
  record LampRecord(float power) implements Vector {
    @Override
    public double x() {
      return power;
    }
  }

  @ConvertedSize(byteSize = 4)
  static final class LengthConverter implements ArenaConverter<StringBuilder> {
    @Override
    public void write(StringBuilder value, ByteBuffer bytes) {
      bytes.putInt(7);
      if (value.length() == 0) {
        throw new IllegalArgumentException("length=0");
      }
      bytes.putInt(0, value.length());
    }

    @Override
    public StringBuilder read(ByteBuffer bytes) {
      return new StringBuilder("x".repeat(bytes.getInt()));
    }
  }

  @ArenaValue
  record PairRecord(int a, @Convert(LengthConverter.class) StringBuilder b) {}

  @ArenaValue(mutable = true)
  record AllRecord(
      boolean flag,
      char letter,
      int count,
      double size,
      Color color,
      @Nullable Color mask,
      VecRecord origin,
      @Inline(VecRecord.class) Vector up,
      @Nullable VecRecord spare,
      OptionalInt layer,
      Optional<Color> tint,
      Instant at,
      @Convert(LengthConverter.class) StringBuilder length,
      @Convert(LengthConverter.class) Optional<StringBuilder> other,
      PairRecord pair,
      Vector open,
      @Nullable Mutables_All next,
      @Nullable FloatSlice samples,
      FloatSlice weights,
      String name,
      CharSequence text,
      Optional<Mutables_All> last,
      @Nullable @OnHeap Object tag,
      float[] values,
      @Length(2) int[] fixed,
      List<String> names) {}

  @ArenaValue(mutable = true)
  record RangeRecord(int from, int to) {
    RangeRecord {
      if (from > to) {
        throw new IllegalArgumentException("from=" + from + " to=" + to);
      }
    }
  }

  /** More than a thread's stack would hold. */
  @ArenaValue(mutable = true)
  record LargeRecord(BlockRecord a, BlockRecord b, int last) {}

  @ConvertedSize(byteSize = 4 << 20)
  static final class BlockConverter implements ArenaConverter<int[]> {
    @Override
    public void write(int[] value, ByteBuffer bytes) {
      bytes.putInt(value[0]);
    }

    @Override
    public int[] read(ByteBuffer bytes) {
      return new int[] {bytes.getInt()};
    }
  }

  @ArenaValue(mutable = true)
  record BlockRecord(@Convert(BlockConverter.class) int[] bytes, int number) {}

  static final VecRecord VEC = new VecRecord(1.5, Color.GREEN);

  private Mutables() {}
}
