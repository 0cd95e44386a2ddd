package reader.cleansuppressed;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Sup { int n(); }
@ArenaValue record SupARecord(int n) implements Sup {}
class CleanSuppressed {
  Sup kept;
  @SuppressWarnings("arena-escape")
  void go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      kept = SupA.in(alloc).of(1);
    }
  }
}
