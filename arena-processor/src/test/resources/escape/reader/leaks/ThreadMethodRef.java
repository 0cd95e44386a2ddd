package reader.threadmethodref;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Horn { void honk(); }
@ArenaValue record TruckRecord(int t) implements Horn { public void honk() { System.out.println(t); } }
class ThreadMethodRef {
  static void go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Horn h = Truck.in(alloc).of(5);
      Thread t = new Thread(h::honk, "horn");
//                          ^ warning ArenaEscapeThread
      t.start();
    }
  }
}
