package io.github.lightarena.it.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lightarena.Allocator;
import io.github.lightarena.ByteSlice;
import io.github.lightarena.MemoryArena;
import java.util.AbstractCollection;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A collection of the caller's allocates in the very scope that copies it, and fails: what it made
 * stays as it is.
 */
@SuppressWarnings("arena-escape") // keeps values of scopes, to look at them later
class FailingCollectionTest {
  private MemoryArena arena;

  private Allocator open(boolean strict) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(1024);
    arena = (strict ? builder.strict() : builder).build();
    return arena.allocator();
  }

  @AfterEach
  void closeTheArena() {
    arena.close();
  }

  /** Makes its elements as they are asked for, and none from the fourth on. */
  private static class Lazy<T> extends AbstractCollection<T> {
    private final IntFunction<T> element;

    Lazy(IntFunction<T> element) {
      this.element = element;
    }

    @Override
    public int size() {
      return 4;
    }

    @Override
    public Iterator<T> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return true;
        }

        @Override
        public T next() {
          if (next == 3) {
            throw new IllegalArgumentException("no more");
          }
          return element.apply(next++);
        }
      };
    }
  }

  private static void fails(Allocator alloc, IntFunction<Sample.CircleRecord> element) {
    assertThrows(
        IllegalArgumentException.class, () -> Sample_Circle.in(alloc).sliceOf(new Lazy<>(element)));
  }

  private static void overwrite(Allocator alloc) {
    alloc.bytes(900).fill((byte) 0x7f);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void valuesThatAnIteratorMadeStayAsTheyAre(boolean strict) {
    try (Allocator alloc = open(strict)) {
      Sample_Circle[] made = new Sample_Circle[3];
      fails(
          alloc,
          i -> {
            made[i] = Sample_Circle.in(alloc).of(i + 1.5);
            return new Sample.CircleRecord(i);
          });
      overwrite(alloc);
      assertEquals(1.5, made[0].radius());
      assertEquals(3.5, made[2].radius());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBuilderThatAnIteratorFedMayGoOn(boolean strict) {
    try (Allocator alloc = open(strict)) {
      var builder = Sample_Circle.in(alloc).sliceBuilder();
      builder.add(0.5);
      fails(
          alloc,
          i -> {
            for (int k = 0; k < 17; k++) {
              builder.add(k);
            }
            return new Sample.CircleRecord(i);
          });
      alloc.bytes(800).fill((byte) 0x7f);
      builder.add(-1);
      var built = builder.build();
      assertEquals(16, built.get(17).radius());
      assertEquals(16, built.get(51).radius());
      assertEquals(-1, built.get(52).radius());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void recordsThatAnIteratorStoredInOlderValuesStayAsTheyAre(boolean strict) {
    try (Allocator alloc = open(strict)) {
      Sample_AnyShape.Slice older = Sample_AnyShape.in(alloc).slice(3);
      Sample_AnyShape.SliceBuilder builder = Sample_AnyShape.in(alloc).sliceBuilder();
      builder.addCircle(7);
      fails(
          alloc,
          i -> {
            if (i == 0) {
              older.put(0, new Sample.RectRecord(2, 3));
            }
            return new Sample.CircleRecord(i);
          });
      fails(
          alloc,
          i -> {
            if (i == 1) {
              older.putRect(1, 4, 5);
            }
            return new Sample.CircleRecord(i);
          });
      fails(
          alloc,
          i -> {
            if (i == 2) {
              builder.add(new Sample.RectRecord(6, 7));
            }
            return new Sample.CircleRecord(i);
          });
      overwrite(alloc);
      assertEquals(6, older.get(0).area());
      assertEquals(20, older.get(1).area());
      assertEquals(42, builder.build().get(1).area());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aScopeThatAnIteratorOpenedAnewIsNoneOfTheFailingCall(boolean strict) {
    try (Allocator outer = open(strict)) {
      Allocator first = outer.nested();
      overwrite(first);
      Allocator[] second = new Allocator[1];
      Sample_Circle[] made = new Sample_Circle[1];
      fails(
          first,
          i -> {
            if (i == 2) {
              first.close();
              second[0] = outer.nested();
              made[0] = Sample_Circle.in(second[0]).of(1.5);
              throw new IllegalArgumentException("closed");
            }
            return new Sample.CircleRecord(i);
          });
      long used = arena.stats().usedBytes();
      overwrite(second[0]);
      assertEquals(1.5, made[0].radius());
      assertEquals(8, used);
      second[0].close();
    }
  }

  /** What a builder built lies before the call that fails, and what was made later does not. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBuilderThatAnIteratorFinishesGivesNothingElseBack(boolean strict) {
    try (Allocator alloc = open(strict)) {
      var builder = Sample_Circle.in(alloc).sliceBuilder().add(0.5);
      Sample_Circle[] made = new Sample_Circle[1];
      fails(
          alloc,
          i -> {
            if (i == 0) {
              made[0] = Sample_Circle.in(alloc).of(1.5);
              builder.build();
            }
            return new Sample.CircleRecord(i);
          });
      alloc.bytes(800).fill((byte) 0x7f);
      assertEquals(1.5, made[0].radius());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aValueWithoutBytesDoesNotHideWhatWasMadeBefore(boolean strict) {
    try (Allocator alloc = open(strict)) {
      Sample_Circle[] made = new Sample_Circle[1];
      fails(
          alloc,
          i -> {
            if (i == 0) {
              made[0] = Sample_Circle.in(alloc).of(1.5);
              alloc.bytes(0);
              fails(alloc, Sample.CircleRecord::new);
            }
            return new Sample.CircleRecord(i);
          });
      overwrite(alloc);
      assertEquals(1.5, made[0].radius());
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aValueWithoutBytesOutlivesTheBlockThatARollBackGaveBack(boolean strict) {
    try (Allocator alloc = open(strict)) {
      ByteSlice[] made = new ByteSlice[1];
      alloc.bytes(1020);
      fails(
          alloc,
          i -> {
            made[0] = alloc.bytes(0);
            return new Sample.CircleRecord(i);
          });
      arena.trim();
      assertEquals(0, made[0].toArray().length);
      assertEquals(1020, arena.stats().usedBytes());
    }
  }

  /** The size is asked for after the call has begun, and before it takes any bytes. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aBuilderThatShrinksWhileACollectionIsMeasuredGivesNothingElseBack(boolean strict) {
    try (Allocator alloc = open(strict)) {
      var builder = Sample_Circle.in(alloc).sliceBuilder().add(0.5);
      var bytes = new ByteSlice[1];
      Lazy<Sample.CircleRecord> lazy =
          new Lazy<>(Sample.CircleRecord::new) {
            @Override
            public int size() {
              builder.build();
              bytes[0] = alloc.bytes(200);
              return super.size();
            }
          };
      assertThrows(IllegalArgumentException.class, () -> Sample_Circle.in(alloc).sliceOf(lazy));
      alloc.bytes(600).fill((byte) 0x7f);
      assertEquals(0, bytes[0].get(199));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatNoOneElseGotIsGivenBack(boolean strict) {
    try (Allocator alloc = open(strict)) {
      Sample_Circle kept = Sample_Circle.in(alloc).of(1);
      long used = arena.stats().usedBytes();
      fails(alloc, i -> new Sample.CircleRecord(kept.radius()));
      assertEquals(used, arena.stats().usedBytes());
      List<Sample.Shape> shapes =
          List.of(new Sample.CircleRecord(1), new Sample.BothRecord(kept, null));
      assertThrows(NullPointerException.class, () -> Sample_AnyShape.in(alloc).sliceOf(shapes));
      assertEquals(used, arena.stats().usedBytes());
    }
  }
}
