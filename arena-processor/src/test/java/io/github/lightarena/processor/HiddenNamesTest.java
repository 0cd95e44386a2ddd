package io.github.lightarena.processor;

import org.junit.jupiter.api.Test;

/** Components called as classes and constants that the codec names without qualification. */
class HiddenNamesTest {

  private static final String IMPORTS =
      """
      package p;

      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;
      import java.util.*;

      """;

  private static final String PLACE = IMPORTS + "@ArenaValue record PlaceRecord(int x) {}";

  @Test
  void sizesOfWhatMayBeAbsent() {
    HardNamesTest.compilesClean(
        IMPORTS
            + """
            @ArenaValue
            record ARecord(
                OptionalInt a, int Integer, @Nullable Double b, int Double, int ByteRanges) {}
            """);
  }

  @Test
  void codecsOfNestedValues() {
    HardNamesTest.compilesClean(
        PLACE,
        IMPORTS + "@ArenaValue record ARecord(PlaceRecord p, int PlaceCodec, int PlaceRecord) {}");
  }

  @Test
  void slicesOfLists() {
    HardNamesTest.compilesClean(
        PLACE,
        IMPORTS + "@ArenaValue record ARecord(List<PlaceRecord> Place) {}",
        IMPORTS + "@ArenaValue record BRecord(List<BRecord> Slice, List<C> C, int EnumSlice) {}",
        IMPORTS + "enum C { ON }");
  }

  @Test
  void kindsOfReferences() {
    HardNamesTest.compilesClean(
        IMPORTS + "@ArenaUnion(NodeRecord.class) interface Shape {}",
        IMPORTS
            + """
            @ArenaValue
            record NodeRecord(@Nullable Node next, int NodeCodec, Shape shape, int AnyShape, int KIND)
                implements Shape {}
            """,
        IMPORTS + "@ArenaValue record ARecord(@Nullable Node next, int NodeCodec) {}");
  }

  @Test
  void convertersAndTablesOfConstants() {
    HardNamesTest.compilesClean(
        IMPORTS
            + """
            @ArenaValue
            record ARecord(
                java.time.Instant at, int INSTANT_CONVERTER, Small small, int SMALL_CONSTANTS,
                @Nullable Small other, int SMALL_OR_NULL) {}
            """,
        IMPORTS + "enum Small { ON, OFF }");
  }

  @Test
  void tagsOfMembersOfUnions() {
    HardNamesTest.compilesClean(
        PLACE,
        IMPORTS + "@ArenaUnion({KindRecord.class, RedRecord.class}) interface Shape {}",
        IMPORTS
            + "@ArenaValue record KindRecord(PlaceRecord KIND, List<Place> x) implements Shape {}",
        IMPORTS + "@ArenaValue record RedRecord(PlaceRecord RED, int slot) implements Shape {}");
  }
}
