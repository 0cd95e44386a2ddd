package io.github.lightarena.it.processor;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.testkit.CountingOptions;
import java.util.Arrays;
import java.util.OptionalInt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An interface declares a view's second accessor: the same code runs on the heap and the arena. */
@Tag("allocation")
class SharedAccessorTest {

  interface Vector {
    double x();
  }

  @ArenaValue
  record VecRecord(double x) implements Vector {}

  @ArenaUnion(BodyRecord.class)
  interface Body {
    FloatSlice positionSlice();

    CharSequence nameChars();

    Vector originView();

    boolean hasCount();

    default int countOr(int other) {
      return other;
    }

    default double norm() {
      double sum = 0;
      FloatSlice position = positionSlice();
      for (int i = 0; i < position.length(); i++) {
        sum += position.get(i) * position.get(i);
      }
      return Math.sqrt(sum) + nameChars().length() + originView().x();
    }
  }

  /** Says in each answer that it is the heap's. */
  @ArenaValue
  record BodyRecord(float[] position, String name, VecRecord origin, OptionalInt count)
      implements Body {
    static int asked;

    @Override
    public FloatSlice positionSlice() {
      asked++;
      return FloatSlice.of(position);
    }

    @Override
    public CharSequence nameChars() {
      asked++;
      return name;
    }

    @Override
    public Vector originView() {
      asked++;
      return origin;
    }

    @Override
    public boolean hasCount() {
      asked++;
      return count.isPresent();
    }

    @Override
    public int countOr(int other) {
      asked++;
      return count.orElse(other);
    }
  }

  private static final BodyRecord RECORD =
      new BodyRecord(new float[] {3, 4}, "Ceres", new VecRecord(7), OptionalInt.of(5));

  @Test
  void theSameCodeRunsOverTheHeapAndTheArena() {
    try (MemoryArena arena = MemoryArena.builder().strict().build();
        Allocator alloc = arena.allocator()) {
      BodyRecord none = new BodyRecord(new float[0], "", new VecRecord(1), OptionalInt.empty());
      for (BodyRecord record : Arrays.asList(RECORD, none)) {
        Body view = SharedAccessorTest_Body.in(alloc).copyOf(record);
        Body any = SharedAccessorTest_AnyBody.in(alloc).of(record);
        for (Body body : new Body[] {view, any}) {
          assertEquals(record.norm(), body.norm());
          assertEquals(record.hasCount(), body.hasCount());
          assertEquals(record.countOr(-1), body.countOr(-1));
          assertEquals(record.nameChars().toString(), body.nameChars().toString());
        }
      }
      assertTrue(RECORD.hasCount());
      assertFalse(none.hasCount());
      assertEquals(5 + 5 + 7, RECORD.norm());
    }
  }

  @Test
  void theViewReadsItsBytesAndMakesNoGarbage() {
    try (MemoryArena arena = MemoryArena.builder().strict(false).build()) {
      int before = BodyRecord.asked;
      double[] sum = new double[1];
      assertNoAllocation(
          new CountingOptions(200, 200, 10),
          () -> {
            try (Allocator alloc = arena.allocator()) {
              Body view = SharedAccessorTest_Body.in(alloc).copyOf(RECORD);
              Body any = SharedAccessorTest_AnyBody.in(alloc).of(RECORD);
              sum[0] = view.norm() + any.norm() + view.countOr(0) + (any.hasCount() ? 1 : 0);
            }
          });
      assertEquals(2 * (5 + 5 + 7) + 5 + 1, sum[0]);
      assertEquals(before, BodyRecord.asked, "no method of the record ran");
    }
  }
}
