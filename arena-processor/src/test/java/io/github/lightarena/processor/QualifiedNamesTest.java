package io.github.lightarena.processor;

import static io.github.lightarena.processor.HardNamesTest.compilesClean;

import org.junit.jupiter.api.Test;

/** Names in records and interfaces that hide what generated code has to name. */
class QualifiedNamesTest {

  private static final String IMPORTS =
      """
      package p;

      import io.github.lightarena.annotation.*;

      """;

  @Test
  void componentsThatAreCalledAsTheFirstPartOfAPackage() {
    compilesClean(
        IMPORTS
            + """
            @ArenaValue(mutable = true)
            record TextsRecord(
                String io, int java, int p, java.util.List<String> names, java.util.UUID id,
                Shape shape, io.github.lightarena.ValueSlice<Allocator> slice) {}
            """,
        IMPORTS
            + """
            @ArenaValue(mutable = true)
            record AllocatorRecord(int io, java.util.List<TextsRecord> java, TextsRecord p) {}
            """,
        IMPORTS
            + """
            @ArenaUnion({IoRecord.class, ReferencesRecord.class})
            interface Shape {
              int io();

              default int java(int io, int java) {
                return io + java;
              }
            }
            """,
        IMPORTS + "@ArenaValue record IoRecord(int io) implements Shape {}",
        IMPORTS + "@ArenaValue record ReferencesRecord(int io, float[] xs) implements Shape {}");
  }

  @Test
  void typesOfAnInterfaceThatAreCalledAsThoseOfThePackage() {
    compilesClean(
        IMPORTS
            + """
            interface Face {
              int size();

              class Near {}

              class NearRecord {}

              enum NearCodec { A }

              class Shape {}

              class Far {
                static int KIND;
              }
            }
            """,
        IMPORTS
            + """
            @ArenaUnion({p.NearRecord.class, p.FarRecord.class})
            interface Shape extends Face {
              class AnyShape {}

              class FarRecord {}

              class FarCodec {}
            }
            """,
        IMPORTS
            + """
            @ArenaValue(mutable = true)
            record NearRecord(
                int size, @Nullable p.Far far, p.FarRecord in, java.util.List<p.FarRecord> all,
                p.Shape any, int p) implements Shape {}
            """,
        IMPORTS
            + """
            @ArenaValue(mutable = true)
            record FarRecord(int size, String text, p.Near[] nears) implements Shape {}
            """);
  }

  @Test
  void typesOfAnInterfaceThatAreCalledAsTheClassAroundARecord() {
    compilesClean(
        IMPORTS
            + """
            @ArenaUnion(p.Outer.NodeRecord.class)
            interface Face {
              class Outer {}
            }
            """,
        IMPORTS
            + """
            class Outer {
              @ArenaValue
              record NodeRecord(int x, @Nullable Outer_Node next, Inner.Mode mode) implements Face {}

              static class Inner {
                enum Mode { ON }
              }
            }
            """);
  }

  @Test
  void recordsWithADollarInTheirName() {
    compilesClean(
        IMPORTS + "@ArenaValue record A$BRecord(int size, $[] all, @Nullable A$B mine) {}",
        IMPORTS + "@ArenaValue record $Record(Outer.In$Record in) {}",
        IMPORTS
            + """
            class Outer {
              @ArenaValue
              record In$Record(int size) {}
            }
            """);
  }
}
