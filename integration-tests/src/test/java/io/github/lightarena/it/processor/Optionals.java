package io.github.lightarena.it.processor;

import io.github.lightarena.FloatSlice;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Values whose components may be absent, for the tests of that. */
@ArenaScoped
final class Optionals {
  enum Color {
    RED,
    GREEN
  }

  interface Vector {
    double x();
  }

  @ArenaValue
  record VecRecord(double x, Color color) implements Vector {}

  /** Everything that lies in the value's own bytes. */
  @ArenaValue
  record PlainRecord(
      OptionalInt i,
      OptionalLong l,
      OptionalDouble d,
      Optional<Integer> boxed,
      Optional<Byte> b,
      Optional<Character> c,
      Optional<Boolean> flag,
      Optional<Float> f,
      Optional<Color> color,
      Optional<Instant> at,
      Optional<VecRecord> origin,
      @Inline(VecRecord.class) Optional<Vector> direction,
      @Nullable VecRecord spare,
      @Nullable @Inline(VecRecord.class) Vector up,
      @Nullable Instant until,
      @Nullable Long count) {}

  @ArenaUnion({LampRecord.class, SunRecord.class})
  interface Light {
    float power();
  }

  @ArenaValue
  record LampRecord(float power) implements Light {}

  @ArenaValue
  record SunRecord(float power, @Nullable Optionals_Lamp spare) implements Light {}

  /** What refers to others, or lies inline and does so. */
  @ArenaValue
  record LinkedRecord(
      int key,
      Optional<Light> light,
      Optional<Vector> vector,
      Optional<Optionals_Linked> next,
      Optional<FloatSlice> samples,
      @Nullable FloatSlice weights,
      Optional<SunRecord> sun,
      @Nullable SunRecord moon,
      Optional<String> name,
      Optional<CharSequence> text) {}

  @ArenaValue
  record SeriesRecord(
      Optional<float[]> values,
      Optional<List<String>> names,
      Optional<VecRecord[]> points,
      @Length(3) Optional<int[]> fixed,
      @Nullable @Length(2) double[] pair) {}

  /** Refuses what is not positive. */
  @ConvertedSize(byteSize = 4)
  static final class PositiveConverter implements ArenaConverter<StringBuilder> {
    @Override
    public void write(StringBuilder value, ByteBuffer bytes) {
      if (value.length() == 0) {
        throw new IllegalArgumentException("length=0");
      }
      bytes.putInt(value.length());
    }

    @Override
    public StringBuilder read(ByteBuffer bytes) {
      return new StringBuilder("x".repeat(bytes.getInt()));
    }
  }

  @ArenaValue
  record StrictRecord(
      OptionalInt first, @Convert(PositiveConverter.class) Optional<StringBuilder> text) {}

  @ArenaValue
  record AroundRecord(byte b, Optional<StrictRecord> strict, @Nullable PlainRecord plain) {}

  static final VecRecord VEC = new VecRecord(1.5, Color.GREEN);

  static final PlainRecord FULL =
      new PlainRecord(
          OptionalInt.of(0),
          OptionalLong.of(-1),
          OptionalDouble.of(Double.NaN),
          Optional.of(7),
          Optional.of((byte) 0),
          Optional.of('x'),
          Optional.of(false),
          Optional.of(0f),
          Optional.of(Color.RED),
          Optional.of(Instant.EPOCH),
          Optional.of(VEC),
          Optional.of(VEC),
          VEC,
          VEC,
          Instant.MAX,
          0L);

  static final PlainRecord EMPTY =
      new PlainRecord(
          OptionalInt.empty(),
          OptionalLong.empty(),
          OptionalDouble.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          null,
          null,
          null,
          null);

  static final LinkedRecord NOTHING =
      new LinkedRecord(
          1,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          null,
          Optional.empty(),
          null,
          Optional.empty(),
          Optional.empty());

  private Optionals() {}
}
