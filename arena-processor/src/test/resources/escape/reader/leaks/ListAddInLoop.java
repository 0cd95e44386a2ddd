package reader.listaddinloop;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Hit { double t(); }
@ArenaValue record RayHitRecord(double t) implements Hit {}
class ListAddInLoop {
  static List<Hit> trace(MemoryArena arena, int n) {
    List<Hit> out = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      try (Allocator alloc = arena.allocator()) {
        RayHit hit = RayHit.in(alloc).of(i * 0.5);
        if (hit.t() > 1) out.add(hit);
//                               ^ warning ArenaEscapeContainer
      }
    }
    return out;
  }
}
