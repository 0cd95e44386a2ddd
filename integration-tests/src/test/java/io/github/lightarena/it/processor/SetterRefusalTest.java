package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Mutables.VEC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Mutables.Color;
import io.github.lightarena.it.processor.Mutables.LampRecord;
import io.github.lightarena.it.processor.Mutables.PairRecord;
import io.github.lightarena.it.processor.Mutables.VecRecord;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a setter refuses, and that nothing has changed then. */
@ArenaScoped
class SetterRefusalTest {
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
  void aSetterRefusesWhatCannotBeStoredAndChangesNothing() {
    Mutables_All view = Mutables_All.in(alloc).zeroed();
    view.color(Color.GREEN);
    view.origin(VEC);
    view.length(new StringBuilder("abc"));
    view.other(Optional.of(new StringBuilder("ab")));
    PairRecord pair = new PairRecord(1, new StringBuilder("a"));
    view.pair(pair);
    long used = arena.stats().usedBytes();
    assertThrows(NullPointerException.class, () -> view.color(null));
    assertThrows(NullPointerException.class, () -> view.origin(null));
    assertThrows(NullPointerException.class, () -> view.origin(new VecRecord(9, null)));
    assertThrows(NullPointerException.class, () -> view.layer(null));
    assertThrows(NullPointerException.class, () -> view.open(null));
    assertThrows(NullPointerException.class, () -> view.name(null));
    assertThrows(NullPointerException.class, () -> view.last(null));
    assertThrows(NullPointerException.class, () -> view.setWeights(null));
    assertThrows(NullPointerException.class, () -> view.values(null));
    assertThrows(IllegalArgumentException.class, () -> view.fixed(new int[3]));
    assertThrows(IllegalArgumentException.class, () -> view.setUp(new LampRecord(1)));
    assertThrows(IllegalArgumentException.class, () -> view.length(new StringBuilder()));
    assertThrows(
        IllegalArgumentException.class, () -> view.other(Optional.of(new StringBuilder())));
    assertThrows(
        IllegalArgumentException.class, () -> view.pair(new PairRecord(2, new StringBuilder())));
    assertSame(Color.GREEN, view.color());
    assertEquals(VEC, view.origin());
    assertEquals(3, view.length().length());
    assertEquals(2, view.otherOr(null).length());
    assertEquals(1, view.pairView().a());
    assertEquals(1, view.pairView().b().length());
    assertEquals(used, arena.stats().usedBytes());
  }

  @Test
  @SuppressWarnings("arena-escape") // what the scope checker would report is refused at run time
  void aReferenceToWhatDiesFirstIsRefused() {
    Mutables_All outer = Mutables_All.in(alloc).zeroed();
    try (Allocator nested = alloc.nested()) {
      Mutables_All inner = Mutables_All.in(nested).zeroed();
      assertThrows(IllegalStateException.class, () -> outer.setNext(inner));
      assertThrows(IllegalStateException.class, () -> outer.last(Optional.of(inner)));
      assertThrows(IllegalStateException.class, () -> outer.setSamples(nested.floats(2)));
      assertThrows(IllegalStateException.class, () -> outer.open(new LampRecord(1)));
      inner.setNext(outer);
      outer.count(4);
      assertEquals(4, inner.next().count());
    }
    assertNull(outer.next());
    assertEquals(4, outer.count());
    Mutables_All[] dead = new Mutables_All[1];
    try (Allocator nested = alloc.nested()) {
      dead[0] = Mutables_All.in(nested).zeroed();
    }
    assertThrows(IllegalStateException.class, () -> dead[0].count(1));
    assertThrows(IllegalStateException.class, () -> dead[0].setNext(outer));
    assertThrows(IllegalStateException.class, () -> outer.setNext(dead[0]));
  }
}
