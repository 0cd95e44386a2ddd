package reader.threadqueueput;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Event { long at(); }
@ArenaValue record ClickRecord(long at) implements Event {}
class ThreadQueuePut {
  private final BlockingQueue<Event> queue = new LinkedBlockingQueue<>();
  void click(MemoryArena arena) throws InterruptedException {
    try (Allocator alloc = arena.allocator()) {
      Event e = Click.in(alloc).of(System.nanoTime());
      queue.put(e);
//              ^ warning ArenaEscapeContainer
    }
  }
}
