package reader.cleanreassignedbeforeend;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Ham { int g(); }
@ArenaValue record BaconRecord(int g) implements Ham {}
class CleanReassignedBeforeEnd {
  static int go(MemoryArena arena, int n) {
    Ham best = null;
    Ham other = null;
    int r = 0;
    for (int i = 0; i < n; i++) {
      Ham h;
      try (Allocator alloc = arena.allocator()) {
        Bacon b = Bacon.in(alloc).of(i);
        h = b;
        r += h.g();
        if (best == null || b.g() > best.g()) best = b.toRecord();
        other = b;
        r += other.g();
        other = null;
        h = new BaconRecord(1);
      }
      r += h.g();
    }
    return other == null && best != null ? best.g() + r : 0;
  }
}
