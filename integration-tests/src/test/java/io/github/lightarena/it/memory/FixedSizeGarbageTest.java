package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Convert;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.convert.ArenaConverter;
import io.github.lightarena.convert.ConvertedSize;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Converted components and those that may be absent make no garbage but what must be an object. */
@Tag("allocation")
class FixedSizeGarbageTest {
  private static final TimeUnit[] UNITS = TimeUnit.values();
  private static double sink;

  /** Reads an object that is there already, so that what is counted is the run time's. */
  @ConvertedSize(byteSize = 1)
  static final class UnitConverter implements ArenaConverter<Enum<TimeUnit>> {
    @Override
    public void write(Enum<TimeUnit> unit, ByteBuffer bytes) {
      bytes.put((byte) unit.ordinal());
    }

    @Override
    public Enum<TimeUnit> read(ByteBuffer bytes) {
      return UNITS[bytes.get()];
    }
  }

  @ArenaValue
  record EventRecord(
      UUID id,
      Instant at,
      Duration took,
      BigInteger number,
      @Convert(UnitConverter.class) Enum<TimeUnit> unit,
      @Convert(UnitConverter.class) Optional<Enum<TimeUnit>> other) {}

  interface Vector {
    double x();
  }

  @ArenaValue
  record VecRecord(double x) implements Vector {}

  @ArenaValue
  record MaybeRecord(
      OptionalInt count,
      Optional<TimeUnit> unit,
      Optional<VecRecord> origin,
      @Inline(VecRecord.class) Optional<Vector> direction,
      Optional<FixedSizeGarbageTest_Maybe> next,
      @Nullable VecRecord spare,
      @Nullable Long number) {}

  @AfterAll
  static void theSumIsUsed() {
    assertNotEquals(42, sink);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void convertedComponents(boolean direct) {
    EventRecord record =
        new EventRecord(
            new UUID(1, 2),
            Instant.EPOCH,
            Duration.ofDays(1),
            BigInteger.TWO.pow(100).negate(),
            TimeUnit.DAYS,
            Optional.of(TimeUnit.HOURS));
    ScopeGarbage.assertNone(
        direct,
        alloc -> {
          FixedSizeGarbageTest_Event event = FixedSizeGarbageTest_Event.in(alloc).copyOf(record);
          FixedSizeGarbageTest_Event.Slice events = FixedSizeGarbageTest_Event.in(alloc).slice(2);
          events.put(0, record);
          events.put(1, event);
          sink += events.get(1).unit().ordinal() + event.otherOr(null).ordinal();
          sink += event.hasOther() ? 1 : 0;
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void componentsThatMayBeAbsent(boolean direct) {
    VecRecord vector = new VecRecord(2);
    MaybeRecord full =
        new MaybeRecord(
            OptionalInt.of(1),
            Optional.of(TimeUnit.DAYS),
            Optional.of(vector),
            Optional.of(vector),
            Optional.empty(),
            vector,
            1_000_000L);
    MaybeRecord none =
        new MaybeRecord(
            OptionalInt.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            null,
            null);
    ScopeGarbage.assertNone(
        direct,
        alloc -> {
          FixedSizeGarbageTest_Maybe.Factory values = FixedSizeGarbageTest_Maybe.in(alloc);
          FixedSizeGarbageTest_Vec into = FixedSizeGarbageTest_Vec.in(alloc).flyweight();
          FixedSizeGarbageTest_Maybe one = values.copyOf(full);
          FixedSizeGarbageTest_Maybe other = values.copyOf(none);
          sink += one.countOr(3) + other.countOr(4) + one.unitOr(TimeUnit.DAYS).ordinal();
          sink += one.originView().x() + one.directionView().x() + one.spareView().x();
          sink += one.originView(into).x() + one.directionView(into).x() + one.spareView(into).x();
          sink += one.numberOr(5) + other.numberOr(6);
          sink += other.originView() == null && other.nextView() == null ? 1 : 0;
          sink += one.hasNext() || other.hasOrigin() || other.hasSpare() ? 1 : 0;
          sink += one.equals(other) ? 1 : one.hashCode() + other.hashCode();
        });
  }
}
