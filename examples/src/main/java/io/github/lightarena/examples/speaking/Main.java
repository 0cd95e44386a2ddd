package io.github.lightarena.examples.speaking;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;

/** Makes three values in an arena and lets them speak. */
public final class Main {
  private Main() {}

  /**
   * Runs the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) { // exclusive while it is open
      Foo a = Baz.in(alloc).of();
      Foo b = Bar.in(alloc).of(10); // written straight into the arena
      Foo c = Bar.in(alloc).copyOf(new BarRecord(14));
      a.speak();
      b.speak();
      c.speak();
    } // every offset is back where it was; nothing was freed
  }
}
