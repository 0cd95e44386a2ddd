package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.handwritten.CircleCodec;
import io.github.lightarena.handwritten.CircleRecord;
import io.github.lightarena.handwritten.WideRecord;
import org.junit.jupiter.api.Test;

class KindsTest {
  private record Plain(int x) {}

  @Test
  void aCodecIsFoundByItsName() {
    ArenaKind<?, ?> kind = Kinds.ofRecord(WideRecord.class);
    assertEquals("Wide", kind.name());
    assertEquals(WideRecord.class, kind.recordType());
    assertSame(kind, Kinds.ofNumber(kind.number));
    assertSame(kind, Kinds.ofRecord(WideRecord.class));
    assertTrue(kind.number >= 1 && kind.number <= Place.MAX_TAG);
  }

  @Test
  void aKindThatIsInitializedIsTheOneThatIsFound() {
    assertSame(CircleCodec.KIND, Kinds.ofRecord(CircleRecord.class));
  }

  private record Pay$Record(int x) {}

  @Test
  void aDollarInANameIsNoNesting() {
    assertEquals("KindsTest_Pay$Record", Kinds.simpleNames(Pay$Record.class, "_"));
    assertEquals("KindsTest.Plain", Kinds.simpleNames(Plain.class, "."));
  }

  @Test
  void whatHasNoCodecIsNamedWithTheWaysOut() {
    for (Class<?> type : new Class<?>[] {Plain.class, String.class, Object.class}) {
      IllegalArgumentException error =
          assertThrows(IllegalArgumentException.class, () -> Kinds.ofRecord(type));
      assertTrue(error.getMessage().contains("class=" + type.getName()), error.getMessage());
      assertTrue(error.getMessage().contains("@ArenaValue"), error.getMessage());
      assertTrue(error.getMessage().contains("@OnHeap"), error.getMessage());
    }
  }

  @Test
  void lambdasAndArraysHaveNoKindEither() {
    Runnable lambda = () -> {};
    assertThrows(IllegalArgumentException.class, () -> Kinds.ofRecord(lambda.getClass()));
    assertThrows(IllegalArgumentException.class, () -> Kinds.ofRecord(int[].class));
    assertThrows(IllegalArgumentException.class, () -> Kinds.ofRecord(CircleRecord[].class));
  }

  @Test
  void layoutsOfDifferentVersionsFailLoudly() {
    long hash = ArenaKind.layoutHash(0x1234L);
    ArenaKind.checkLayout(CircleCodec.class, hash, 0x1234L);
    IllegalStateException error =
        assertThrows(
            IllegalStateException.class,
            () -> ArenaKind.checkLayout(CircleCodec.class, hash, 0x1235L));
    assertTrue(error.getMessage().contains("codec=" + CircleCodec.class.getName()));
    assertTrue(error.getMessage().contains("layoutHash=1235 compiledAgainst=1234"));
  }
}
