package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A builder whose slice cannot be had, since the JVM has no memory for it, stays as it was. */
class FailingBuilderTest {
  private static final int BLOCK = 4096;

  /** How many slices may still be made. */
  private static int slicesLeft;

  private static final class Longs extends ArenaSlice {
    static final SliceKind<Longs> KIND =
        new SliceKind<>(Longs.class, Longs::make, Long.BYTES, Long.BYTES);

    Longs() {
      super(KIND);
    }

    private static Longs make() {
      if (slicesLeft-- == 0) {
        throw new OutOfMemoryError("injected");
      }
      return new Longs();
    }
  }

  private static final class Builder extends ArenaSliceBuilder {
    static final FlyweightKind<Builder> KIND = new FlyweightKind<>(Builder.class, Builder::new);

    Builder() {
      super(KIND, Longs.KIND);
    }

    void add(long value) {
      Bytes.putLong(this, room(), value);
      added();
    }

    Longs build() {
      return build(Longs.KIND);
    }
  }

  private static void assertCounts(Longs slice, int count) {
    assertEquals(count, slice.length());
    for (int i = 0; i < count; i++) {
      assertEquals(i, Bytes.getLong(slice, i * Long.BYTES));
    }
  }

  /** The ring is made, or grows, at the build; its first slice or a later one cannot be had. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, false",
    "0, 10, false",
    "0, 63, false",
    "16, 0, false",
    "16, 5, false",
    "0, 0, true"
  })
  void itStaysAsItWas(int builtBefore, int madeBeforeFailure, boolean strict) {
    ScopeStack stack =
        ScopeStack.of(BLOCK, Long.MAX_VALUE, false, strict, 64, IllegalStateException::new);
    ArenaScope scope = stack.open(Thread.currentThread());
    slicesLeft = Integer.MAX_VALUE;
    for (int i = 0; i < builtBefore; i++) {
      scope.next(Longs.KIND);
    }
    Builder builder = scope.next(Builder.KIND);
    builder.start();
    for (int i = 0; i < 17; i++) {
      builder.add(i);
    }
    long usedBytes = stack.usedBytes();
    slicesLeft = madeBeforeFailure;
    assertThrows(OutOfMemoryError.class, builder::build);
    slicesLeft = Integer.MAX_VALUE;
    assertEquals(usedBytes, stack.usedBytes());
    assertEquals(17, builder.length());
    long next = scope.reserve(Long.BYTES, Long.BYTES);
    stack.memory.fill(Place.block(next), Place.byteOffset(next), Long.BYTES, (byte) -1);
    for (int i = 17; i < 40; i++) {
      builder.add(i);
    }
    Longs slice = builder.build();
    assertCounts(slice, 40);
    assertTrue(
        stack.memory.byteBuffer(1).getLong(Place.byteOffset(next)) == -1, "was written over");
    assertThrows(IllegalStateException.class, builder::build);
    stack.close(scope);
  }
}
