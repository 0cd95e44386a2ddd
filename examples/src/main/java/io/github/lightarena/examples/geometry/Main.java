package io.github.lightarena.examples.geometry;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;

/** Makes shapes, lines, paths, a list and a tree in one scope, and prints what they say. */
public final class Main {
  private Main() {}

  /**
   * Runs the example.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    try (MemoryArena arena = MemoryArena.create()) {
      try (Allocator alloc = arena.allocator()) {
        Shapes.print(alloc);
        Spaces.print(alloc);
        Chains.print(alloc);
      }
      System.out.println("bytes in use after the scope: " + arena.stats().usedBytes());
    }
  }
}
