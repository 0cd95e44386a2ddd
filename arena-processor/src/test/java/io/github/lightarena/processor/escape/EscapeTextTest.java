package io.github.lightarena.processor.escape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What reports call the places that values are stored in. */
class EscapeTextTest {

  @Test
  void saysWhichFieldOrWhichMethodHasStoredAValue() throws IOException {
    String text =
        """
        package escape;
        import io.github.lightarena.*;
        class Keeper {
          Shape shape;
          void setShape(Shape given) {
            this.shape = given;
          }
          void keep(MemoryArena arena, Keeper other) {
            try (Allocator alloc = arena.allocator()) {
              Shape circle = Circle.in(alloc).of(1);
              shape = circle;
              setShape(circle);
            }
          }
        }
        """;
    List<String> said =
        EscapePrograms.compileText("Keeper", text).diagnostics().stream()
            .map(report -> report.getMessage(Locale.ROOT))
            .filter(message -> message.startsWith("[ArenaEscape"))
            .map(message -> message.substring(0, message.indexOf(", which may outlive it; ")))
            .toList();
    String value = "[ArenaEscapeField] 'circle' belongs to the scope of 'alloc' and is stored in ";
    assertEquals(List.of(value + "field 'shape'", value + "a field, by setShape()"), said);
  }
}
