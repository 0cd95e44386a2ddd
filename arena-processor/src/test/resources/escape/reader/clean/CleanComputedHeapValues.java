package reader.cleancomputedheapvalues;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanComputedHeapValues {
  final List<Thing> items = new ArrayList<>();
  final Map<Integer, Thing> map = new HashMap<>();
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      map.computeIfAbsent(1, k -> new ItemRecord(v.n(), ""));
      map.compute(1, (k, old) -> new ItemRecord(v.n(), ""));
      items.replaceAll(x -> new ItemRecord(x.n() + v.n(), ""));
      items.add(0, new ItemRecord(v.n(), ""));

    }
  }
}
