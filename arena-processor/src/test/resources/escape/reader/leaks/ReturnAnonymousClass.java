package reader.returnanonymousclass;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Timer { long left(); }
@ArenaValue record ClockRecord(long end) implements Timer { public long left() { return end; } }
class ReturnAnonymousClass {
  static Timer doubled(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Timer c = Clock.in(alloc).of(100);
      return new Timer() {
//           ^ warning ArenaEscapeCapture
        @Override public long left() { return 2 * c.left(); }
      };
    }
  }
}
