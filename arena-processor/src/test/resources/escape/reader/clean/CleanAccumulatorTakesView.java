package reader.cleanaccumulatortakesview;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class Stats { int total; Stats(Thing t) { if (t != null) total = t.n(); } Stats see(Thing t) { total += t.n(); return this; } }
class CleanAccumulatorTakesView {
  final Stats stats = new Stats(null); Stats f; int best;
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      stats.see(v);
      f = stats.see(v);
      f = new Stats(v);
      best = stats.see(v).total;

    }
  }
}
