package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.AnyShape;
import io.github.lightarena.handwritten.Both;
import io.github.lightarena.handwritten.BothRecord;
import io.github.lightarena.handwritten.Circle;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.Wide;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Seeded random programs of open, nest, allocate, fail, trim and close, against a plain model on
 * the heap: every live value reads back, so no two live ranges overlap; every dead one throws in
 * strict mode; every error leaves the statistics as they were.
 */
class RandomProgramTest {
  private static final int STEPS = 20_000;

  /** A live value and what it has to read as. */
  private interface Live {
    void check();

    void checkDead();
  }

  /** One open scope, and what was made in it. */
  private static final class Scope {
    final Allocator alloc;
    final long usedBefore;
    final List<Live> values = new ArrayList<>();

    Scope(Allocator alloc, long usedBefore) {
      this.alloc = alloc;
      this.usedBefore = usedBefore;
    }
  }

  private final Deque<Scope> scopes = new ArrayDeque<>();
  private MemoryArena arena;
  private Random random;
  private boolean strict;
  private int refused;

  @ParameterizedTest
  @CsvSource({
    "1, 64, true, false", "2, 100, false, false", "3, 257, true, true", "4, 1000, false, true",
    "5, 1, true, false", "6, 4096, false, false", "7, 64, false, true", "8, 33, true, false"
  })
  void aProgramDoesWhatTheModelSays(
      long seed, int blockByteSize, boolean isStrict, boolean direct) {
    random = new Random(seed);
    strict = isStrict;
    MemoryArena.Builder builder =
        MemoryArena.builder()
            .blockByteSize(blockByteSize)
            .maxByteSize(20_000)
            .strict(isStrict)
            .maxPooledViews(64);
    arena = (direct ? builder.direct() : builder).build();
    for (int step = 0; step < STEPS; step++) {
      step();
      assertTrue(arena.stats().reservedBytes() <= 20_000);
      assertTrue(arena.stats().usedBytes() <= arena.stats().reservedBytes());
      if (step % 10 == 0) {
        scopes.forEach(scope -> scope.values.forEach(Live::check));
      }
    }
    while (!scopes.isEmpty()) {
      close();
    }
    assertEquals(0, arena.stats().usedBytes());
    assertTrue(refused > 20, "refused=" + refused);
    arena.close();
  }

  private void step() {
    int choice = random.nextInt(100);
    if (scopes.isEmpty() || choice < 8 && scopes.size() < 8) {
      open();
    } else if (choice < 17) {
      close();
    } else if (choice < 19) {
      ArenaStats before = arena.stats();
      arena.trim();
      assertEquals(before.usedBytes(), arena.stats().usedBytes());
      assertTrue(arena.stats().blocks() <= before.blocks());
    } else if (choice < 24) {
      fail();
    } else {
      allocate(choice);
    }
  }

  private void open() {
    long used = arena.stats().usedBytes();
    Allocator alloc = scopes.isEmpty() ? arena.allocator() : scopes.peek().alloc.nested();
    scopes.push(new Scope(alloc, used));
  }

  private void close() {
    if (scopes.size() > 1 && random.nextInt(4) == 0) {
      Allocator outermost = scopes.peekLast().alloc;
      ArenaStats before = arena.stats();
      assertThrows(IllegalStateException.class, outermost::close);
      assertEquals(before, arena.stats());
    }
    Scope scope = scopes.pop();
    scope.values.forEach(Live::check);
    scope.alloc.close();
    assertEquals(scope.usedBefore, arena.stats().usedBytes());
    if (strict) {
      scope.values.forEach(Live::checkDead);
    } else if (!scope.values.isEmpty()) {
      scope.values.get(scope.values.size() - 1).checkDead();
    }
    assertThrows(IllegalStateException.class, scope.alloc::close);
  }

  private void fail() {
    Scope scope = scopes.peek();
    ArenaStats before = arena.stats();
    switch (random.nextInt(4)) {
      case 0:
        assertThrows(IllegalArgumentException.class, () -> scope.alloc.ints(-1));
        break;
      case 1:
        assertThrows(ArenaOutOfMemoryException.class, () -> scope.alloc.bytes(20_001));
        break;
      case 2:
        try {
          // Copies a record in before it finds the null.
          Both.in(scope.alloc).of(new CircleRecord(1), null);
        } catch (NullPointerException | ArenaOutOfMemoryException expected) {
          refused++;
        }
        break;
      default:
        if (scopes.size() > 1) {
          Allocator outer = scopes.peekLast().alloc;
          assertThrows(IllegalStateException.class, () -> outer.bytes(1));
        }
    }
    assertEquals(before.usedBytes(), arena.stats().usedBytes());
    assertEquals(before.scopesOpened(), arena.stats().scopesOpened());
  }

  private void allocate(int choice) {
    Scope scope = scopes.peek();
    ArenaStats before = arena.stats();
    try {
      Live value = make(scope.alloc, choice);
      value.check();
      scope.values.add(value);
      assertTrue(arena.stats().usedBytes() >= before.usedBytes());
    } catch (ArenaOutOfMemoryException e) {
      refused++;
      assertEquals(before.usedBytes(), arena.stats().usedBytes());
      assertTrue(e.getMessage().contains("maxByteSize=20000"), e.getMessage());
    }
  }

  private Live make(Allocator alloc, int choice) {
    if (choice < 40) {
      return bytes(alloc, random.nextInt(40));
    } else if (choice < 45) {
      return bytes(alloc, random.nextInt(2_000));
    } else if (choice < 60) {
      return longs(alloc, random.nextInt(12));
    } else if (choice < 75) {
      return circle(alloc);
    } else if (choice < 80) {
      return wide(alloc);
    } else if (choice < 90) {
      return both(alloc);
    }
    return built(alloc);
  }

  private Live bytes(Allocator alloc, int length) {
    byte[] expected = new byte[length];
    random.nextBytes(expected);
    ByteSlice slice = random.nextBoolean() ? alloc.bytes(length) : alloc.copyOf(expected);
    slice.copyFrom(expected);
    return live(() -> assertEquals(ByteSlice.of(expected), slice), slice::length);
  }

  private Live longs(Allocator alloc, int length) {
    LongSlice slice = alloc.longs(length);
    for (int i = 0; i < length; i++) {
      assertEquals(0, slice.get(i));
    }
    long value = random.nextLong();
    slice.fill(value);
    assertEquals(0, length == 0 ? 0 : slice.byteOffset() % Long.BYTES);
    return live(
        () -> {
          for (int i = 0; i < length; i++) {
            assertEquals(value, slice.get(i));
          }
        },
        slice::length);
  }

  private Live circle(Allocator alloc) {
    double radius = random.nextDouble();
    Circle circle = Circle.in(alloc).of(radius);
    return live(() -> assertEquals(radius, circle.radius()), circle::radius);
  }

  private Live wide(Allocator alloc) {
    byte mark = (byte) random.nextInt();
    Wide wide = Wide.in(alloc).of(mark);
    return live(() -> assertEquals(mark, wide.mark()), wide::mark);
  }

  private Live both(Allocator alloc) {
    CircleRecord a = new CircleRecord(random.nextInt(100));
    BothRecord record = new BothRecord(a, new BothRecord(a, a));
    Both both = Both.in(alloc).copyOf(record);
    double area = record.area();
    return live(() -> assertEquals(area, both.area()), both::area);
  }

  private Live built(Allocator alloc) {
    int count = random.nextInt(30);
    AnyShape.SliceBuilder builder = AnyShape.in(alloc).sliceBuilder();
    long used = arena.stats().usedBytes();
    double expected = 0;
    for (int i = 0; i < count; i++) {
      double radius = random.nextInt(100);
      expected += Math.PI * radius * radius;
      try {
        builder.addCircle(radius);
      } catch (ArenaOutOfMemoryException e) {
        assertEquals(i, builder.length());
        refused++;
        expected -= Math.PI * radius * radius;
        break;
      }
    }
    assertTrue(arena.stats().usedBytes() >= used);
    AnyShape.Slice slice = builder.build();
    double sum = expected;
    return live(
        () -> {
          double total = 0;
          for (AnyShape.Cursor c = slice.cursor(); c.next(); ) {
            total += c.value().area();
          }
          assertEquals(sum, total, 1e-6);
        },
        slice::size);
  }

  private static Live live(Runnable check, Runnable use) {
    return new Live() {
      @Override
      public void check() {
        check.run();
      }

      @Override
      public void checkDead() {
        assertThrows(IllegalStateException.class, use::run);
      }
    };
  }
}
