package reader.localoptionalafter;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Ore { int purity(); }
@ArenaValue record GoldRecord(int purity) implements Ore {}
class LocalOptionalAfter {
  static int mine(MemoryArena arena) {
    Optional<Ore> found = Optional.empty();
    try (Allocator alloc = arena.allocator()) {
      found = Optional.of(Gold.in(alloc).of(24));
    }
    return found.map(Ore::purity).orElse(0);
//         ^ error ArenaEscapeRead
  }
}
