package reader.threadsubclass;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Load { int mb(); }
@ArenaValue record FileLoadRecord(int mb) implements Load {}
class ThreadSubclass {
  static class Worker extends Thread {
    final Load load;
    Worker(Load l) { load = l; }
    @Override public void run() { System.out.println(load.mb()); }
  }
  static void go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      FileLoad l = FileLoad.in(alloc).of(64);
      new Worker(l).start();
//               ^ warning ArenaEscapeThread
    }
  }
}
