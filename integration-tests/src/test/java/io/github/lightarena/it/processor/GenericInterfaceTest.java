package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import org.junit.jupiter.api.Test;

/** Records that implement an interface with type arguments. */
@ArenaScoped
class GenericInterfaceTest {
  interface Measured<N extends Number, U> {
    N amount();

    U unit();

    default String show() {
      return amount() + " " + unit();
    }
  }

  @ArenaValue
  record LengthRecord(double metres) implements Measured<Double, String> {
    @Override
    public Double amount() {
      return metres;
    }

    @Override
    public String unit() {
      return "m";
    }
  }

  @ArenaValue
  record CountRecord(@Nullable Integer amount, String unit) implements Measured<Integer, String> {}

  @Test
  void aViewHasTheInterfaceWithItsTypeArguments() {
    try (MemoryArena arena = MemoryArena.create();
        Allocator alloc = arena.allocator()) {
      Measured<Integer, String> count = GenericInterfaceTest_Count.in(alloc).of(3, "pieces");
      assertEquals("3 pieces", count.show());
      Measured<Double, String> length = GenericInterfaceTest_Length.in(alloc).of(1.5);
      assertEquals("1.5 m", length.show());
      int amount = count.amount();
      assertEquals(3, amount);
    }
  }
}
