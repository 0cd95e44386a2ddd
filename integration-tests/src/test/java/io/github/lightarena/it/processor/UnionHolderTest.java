package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Unions of interfaces that are not the user's, or that know nothing of arenas. */
@ArenaScoped
class UnionHolderTest {

  /** As a library would have it. */
  interface Step {
    int apply(int value);

    default Step twice() {
      return this;
    }
  }

  @ArenaValue
  record AddRecord(int amount) implements Step, IntSupplier {
    @Override
    public int apply(int value) {
      return value + amount;
    }

    @Override
    public int getAsInt() {
      return amount;
    }
  }

  @ArenaValue
  record ThenRecord(UnionHolderTest_AnyStep first, @Nullable UnionHolderTest_AnyStep second)
      implements Step {
    @Override
    public int apply(int value) {
      int next = first.apply(value);
      return second == null ? next : second.apply(next);
    }
  }

  @ArenaUnion(
      type = Step.class,
      value = {AddRecord.class, ThenRecord.class})
  static final class Steps {
    /** Another union of the same interface, in another order. */
    @ArenaUnion(
        type = Step.class,
        value = {ThenRecord.class, AddRecord.class})
    enum Inner {}
  }

  @ArenaUnion(type = IntSupplier.class, value = AddRecord.class)
  @interface Suppliers {}

  /** A holder that is an interface is no union itself. */
  @ArenaUnion(type = Runnable.class, value = PrintRecord.class)
  interface Printers {
    int count();
  }

  @ArenaValue
  record PrintRecord(int count) implements Runnable, Printers {
    @Override
    public void run() {
      throw new IllegalStateException("count=" + count);
    }
  }

  @ArenaValue
  record UsesRecord(Step open, Printers printers, UnionHolderTest_AnyRunnable union) {}

  private final MemoryArena arena = MemoryArena.builder().strict().build();
  private Allocator alloc;

  @BeforeEach
  void open() {
    alloc = arena.allocator();
  }

  @AfterEach
  void close() {
    alloc.close();
    arena.close();
  }

  @Test
  void aUnionOfAnotherOnesInterfaceCallsItsMembers() {
    UnionHolderTest_AnyStep.Slice steps = UnionHolderTest_AnyStep.in(alloc).slice(3);
    steps.putAdd(0, 5);
    steps.put(1, new AddRecord(7));
    UnionHolderTest_AnyStep first = UnionHolderTest_AnyStep.in(alloc).of(steps.get(0));
    UnionHolderTest_AnyStep second = UnionHolderTest_AnyStep.in(alloc).of(steps.get(1));
    steps.put(2, UnionHolderTest_Then.in(alloc).of(first, second));
    int value = 0;
    for (Step step : steps) {
      value = step.apply(value);
    }
    assertEquals(24, value);
    assertEquals(UnionHolderTest_AnyStep.Kind.THEN, UnionHolderTest_AnyStep.kindOf(steps.get(2)));
    assertEquals(5, UnionHolderTest_AnyStep.asAdd(steps.get(0)).amount());
    assertSame(first, first.twice());
    assertEquals(11, UnionHolderTest_Then.in(alloc).of(first, null).apply(6));
  }

  @Test
  void anInterfaceMayHaveSeveralUnions() {
    UnionHolderTest_AnyStep step = UnionHolderTest_AnyStep.in(alloc).of(new AddRecord(3));
    UnionHolderTest_Steps_AnyStep other = UnionHolderTest_Steps_AnyStep.in(alloc).of(step);
    assertEquals(UnionHolderTest_AnyStep.Kind.ADD.ordinal(), 0);
    assertEquals(UnionHolderTest_Steps_AnyStep.Kind.ADD.ordinal(), 1);
    assertEquals(8, other.apply(5));
    assertEquals(step, other);
    IntSupplier supplier = UnionHolderTest_AnyIntSupplier.in(alloc).of(new AddRecord(3));
    assertEquals(3, supplier.getAsInt());
  }

  @Test
  void aComponentOfTheInterfaceIsOpenAndOneOfTheUnionIsClosed() {
    UnionHolderTest_AnyRunnable print =
        UnionHolderTest_AnyRunnable.in(alloc).of(new PrintRecord(2));
    UnionHolderTest_Uses uses =
        UnionHolderTest_Uses.in(alloc).of(new AddRecord(1), new PrintRecord(9), print);
    assertTrue(uses.open() instanceof UnionHolderTest_Add);
    assertEquals(9, uses.printers().count());
    assertTrue(uses.printers() instanceof UnionHolderTest_Print);
    IllegalStateException e = assertThrows(IllegalStateException.class, uses.union()::run);
    assertEquals("count=2", e.getMessage());
  }
}
