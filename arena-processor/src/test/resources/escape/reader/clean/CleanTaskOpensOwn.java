package reader.cleantaskopensown;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Zed { int n(); }
@ArenaValue record ZedARecord(int n) implements Zed {}
class CleanTaskOpensOwn {
  static Future<Integer> go(ArenaPool pool, ExecutorService ex) {
    return ex.submit(() -> {
      try (Allocator alloc = pool.borrow()) {
        Zed z = ZedA.in(alloc).of(4);
        return z.n();
      }
    });
  }
  static void hand(MemoryArena arena, ExecutorService ex) {
    try (Allocator alloc = arena.allocator()) {
      ZedA z = ZedA.in(alloc).of(4);
      ZedARecord copy = z.toRecord();
      int n = z.n();
      ex.submit(() -> System.out.println(copy.n() + n));
    }
  }
}
