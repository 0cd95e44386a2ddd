package reader.listenerblocklambda;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class ListenerBlockLambda {
  final List<Runnable> ls = new ArrayList<>();
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      ls.add(() -> { v.go(); });
//           ^ warning ArenaEscapeCapture
    }
  }
}
