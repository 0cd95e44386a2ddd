package reader.cleanpassedtoheaphelpers;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanPassedToHeapHelpers {
  final List<String> names = new ArrayList<>();
  int sum;
  static String describe(Thing t) { return "t" + t.n(); }
  static int add(Thing... ts) { int s = 0; for (Thing t : ts) s += t.n(); return s; }
  static void print(Thing t, Consumer<Object> c) { c.accept(t.n()); }
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      String s = describe(v);
      names.add(s);
      names.add(describe(v));
      sum += add(v, v);
      print(v, System.out::println);
    }
  }
}
