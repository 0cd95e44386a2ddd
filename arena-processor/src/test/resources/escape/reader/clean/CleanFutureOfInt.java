package reader.cleanfutureofint;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanFutureOfInt {
  final List<Runnable> ls = new ArrayList<>();
  void m(MemoryArena arena, CompletableFuture<Integer> fut) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      fut.complete(v.n());
      int n = v.n();
      String s = v.toString();
      Runnable r = () -> System.out.println(n + s);
      ls.add(r);
      new Thread(r).start();
      IntSupplier is = () -> { Thing t = v; return t.n(); };
      fut.complete(is.getAsInt());
    }
  }
}
