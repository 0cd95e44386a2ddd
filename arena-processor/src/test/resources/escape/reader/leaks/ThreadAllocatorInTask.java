package reader.threadallocatorintask;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Gem { int ct(); }
@ArenaValue record RubyRecord(int ct) implements Gem {}
class ThreadAllocatorInTask {
  static void go(MemoryArena arena, Executor ex) {
    try (Allocator alloc = arena.allocator()) {
      ex.execute(() -> {
//               ^ warning ArenaEscapeThread
        Gem g = Ruby.in(alloc).of(3);
        System.out.println(g.ct());
      });
    }
  }
}
