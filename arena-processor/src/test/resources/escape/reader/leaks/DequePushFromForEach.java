package reader.dequepushfromforeach;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Job { int prio(); }
@ArenaValue record TodoRecord(int prio) implements Job {}
class DequePushFromForEach {
  private final Deque<Job> queue = new ArrayDeque<>();
  void enqueue(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Todo.Slice todos = Todo.in(alloc).slice(5);
      for (Job j : todos) {
        if (j.prio() > 3) queue.push(j);
//                                   ^ warning ArenaEscapeContainer
      }
    }
  }
}
