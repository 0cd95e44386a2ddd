package io.github.lightarena.it.memory;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Length;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/** A record with a component of every sort, as {@code docs/components.md} lists them. */
final class Sheet {
  private Sheet() {}

  enum Color {
    RED,
    GREEN
  }

  @ArenaUnion(VecRecord.class)
  interface Shape {
    double x();
  }

  interface Vec extends Shape {}

  interface Thing {
    double x();
  }

  @ArenaValue
  record VecRecord(double x) implements Vec, Thing {}

  record Money(long cents) {}

  @ConvertedSize(byteSize = 8, byteAlignment = 8)
  static final class MoneyConverter implements ArenaConverter<Money> {
    @Override
    public void write(Money value, ByteBuffer bytes) {
      bytes.putLong(value.cents());
    }

    @Override
    public Money read(ByteBuffer bytes) {
      return new Money(bytes.getLong());
    }
  }

  @ArenaValue
  record FixedRecord(
      boolean lit,
      byte level,
      short port,
      char sign,
      int count,
      long serial,
      float ratio,
      double size,
      Color color,
      VecRecord origin,
      @Nullable VecRecord goal,
      @Inline(VecRecord.class) Vec course,
      Shape shape,
      Thing thing,
      Sheet_Vec corner,
      FloatSlice weights,
      ValueSlice<Sheet_Vec> route,
      ReferenceSlice<Shape> parts,
      @OnHeap Object owner,
      @Nullable Integer rank,
      OptionalInt depth) {}

  @ArenaValue
  record ObjectsRecord(
      String name,
      CharSequence note,
      float[] samples,
      @Length(2) float[] matrix,
      List<VecRecord> ends,
      List<Shape> shapes,
      List<Sheet_Vec> corners,
      List<Color> colors,
      List<String> tags,
      List<Long> numbers,
      VecRecord[] steps,
      UUID id,
      Instant at,
      Duration time,
      LocalDate day,
      LocalTime hour,
      LocalDateTime moment,
      BigInteger large,
      BigDecimal price,
      @Convert(MoneyConverter.class) Money cost) {}

  @ArenaValue
  record MaybeRecord(
      Optional<Integer> layer,
      Optional<Color> tint,
      Optional<VecRecord> end,
      Optional<Shape> child,
      Optional<FloatSlice> curve,
      Optional<String> label,
      Optional<CharSequence> remark,
      Optional<float[]> values,
      Optional<List<String>> words,
      Optional<Instant> until) {}

  private static final VecRecord VEC = new VecRecord(1);

  private static final FixedRecord FIXED =
      new FixedRecord(
          true,
          (byte) 1,
          (short) 2,
          '3',
          4,
          5,
          6,
          7,
          Color.GREEN,
          VEC,
          VEC,
          VEC,
          VEC,
          VEC,
          Sheet_Vec.Slice.of(VEC).get(0),
          FloatSlice.of(1),
          Sheet_Vec.Slice.of(VEC),
          ReferenceSlice.of(VEC),
          "owner",
          1_000,
          OptionalInt.of(1_000));

  private static final ObjectsRecord OBJECTS =
      new ObjectsRecord(
          "name",
          "note",
          new float[] {1},
          new float[] {1, 2},
          List.of(VEC),
          List.of(VEC),
          List.of(Sheet_Vec.Slice.of(VEC).get(0)),
          List.of(Color.GREEN),
          List.of("tag"),
          List.of(1_000L),
          new VecRecord[] {VEC},
          new UUID(1, 2),
          Instant.ofEpochSecond(3, 4),
          Duration.ofDays(1),
          LocalDate.of(2026, 1, 2),
          LocalTime.of(1, 2, 3),
          LocalDateTime.of(2026, 1, 2, 3, 4, 5),
          BigInteger.TWO.pow(100),
          new BigDecimal("12.34"),
          new Money(5));

  private static final MaybeRecord MAYBE =
      new MaybeRecord(
          Optional.of(1_000),
          Optional.of(Color.GREEN),
          Optional.of(VEC),
          Optional.of(VEC),
          Optional.of(FloatSlice.of(1)),
          Optional.of("label"),
          Optional.of("remark"),
          Optional.of(new float[] {1}),
          Optional.of(List.of("word")),
          Optional.of(Instant.ofEpochSecond(5)));

  static final List<Record> RECORDS = List.of(FIXED, OBJECTS, MAYBE);

  static final List<Function<Allocator, Object>> COPIES =
      List.of(
          alloc -> Sheet_Fixed.in(alloc).copyOf(FIXED),
          alloc -> Sheet_Objects.in(alloc).copyOf(OBJECTS),
          alloc -> Sheet_Maybe.in(alloc).copyOf(MAYBE));
}
