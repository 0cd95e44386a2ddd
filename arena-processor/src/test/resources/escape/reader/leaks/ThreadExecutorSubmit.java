package reader.threadexecutorsubmit;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Task { int cost(); }
@ArenaValue record WorkRecord(int cost) implements Task {}
class ThreadExecutorSubmit {
  static void go(MemoryArena arena, ExecutorService pool) {
    try (Allocator alloc = arena.allocator()) {
      Task w = Work.in(alloc).of(5);
      pool.submit(() -> System.out.println(w.cost()));
//                ^ warning ArenaEscapeThread
    }
  }
}
