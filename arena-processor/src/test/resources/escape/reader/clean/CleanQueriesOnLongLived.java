package reader.cleanqueriesonlonglived;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanQueriesOnLongLived {
  final List<Thing> items = new ArrayList<>();
  final Map<Integer, Thing> map = new HashMap<>();
  final Map<Integer, Integer> counts = new HashMap<>();
  final int[] ints = new int[3];
  final AtomicInteger sum = new AtomicInteger();
  final StringBuilder sb = new StringBuilder();
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      items.removeIf(x -> x.n() == v.n());
      boolean b = items.contains(v) || map.containsValue(v);
      int k = items.indexOf(v);
      items.forEach(i -> System.out.println(i.n() + v.n()));
      items.sort((x, y) -> Math.abs(x.n() - v.n()) - Math.abs(y.n() - v.n()));
      k += map.getOrDefault(1, v).n();
      counts.merge(1, v.n(), Integer::sum);
      Arrays.setAll(ints, i -> i + v.n());
      sum.addAndGet(v.n());
      sum.accumulateAndGet(v.n(), (x, y) -> x + y * v.n());
      sb.append(v.n());

    }
  }
}
