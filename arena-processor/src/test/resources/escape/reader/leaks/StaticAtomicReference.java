package reader.staticatomicreference;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Quote { double price(); }
@ArenaValue record TickRecord(double price) implements Quote {}
class StaticAtomicReference {
  static final AtomicReference<Quote> LATEST = new AtomicReference<>();
  static void onTick(MemoryArena arena, double p) {
    try (Allocator alloc = arena.allocator()) {
      Quote q = Tick.in(alloc).of(p);
      LATEST.set(q);
//               ^ warning ArenaEscapeContainer
    }
  }
}
