package reader.cleanarenascopedclass;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Bug { int legs(); }
@ArenaValue record BeetleRecord(int legs) implements Bug {}
@ArenaScoped class BugBox {
  final Allocator alloc; Bug first; final List<Bug> all = new ArrayList<>();
  BugBox(Allocator a) { alloc = a; first = Beetle.in(a).of(6); }
  void add(int legs) { Bug b = Beetle.in(alloc).of(legs); first = b; }
}
class CleanArenaScopedClass {
  static int go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      BugBox box = new BugBox(alloc);
      box.add(8);
      box.first = Beetle.in(alloc).of(4);
      return box.first.legs();
    }
  }
}
