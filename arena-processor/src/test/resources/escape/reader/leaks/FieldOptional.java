package reader.fieldoptional;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Clue { String hint(); }
@ArenaValue record RiddleRecord(String hint) implements Clue {}
class FieldOptional {
  Optional<Clue> best = Optional.empty();
  void search(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Clue c = Riddle.in(alloc).of("moon");
      best = Optional.of(c);
//           ^ error ArenaEscapeField
    }
  }
}
