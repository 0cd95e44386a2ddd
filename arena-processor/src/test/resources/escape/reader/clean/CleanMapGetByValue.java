package reader.cleanmapgetbyvalue;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class Cfg { int a; }
class CleanMapGetByValue {
  final Map<Integer, String> owners = new HashMap<>();
  Object o; Cfg cfg;
  static final Cfg DEF = new Cfg();
  static Cfg lookup(Thing t) { return DEF; }
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Item v = Item.in(alloc).of(3, "s");
      String owner = owners.get(v.n());
      o = owner;
      cfg = lookup(v);
      if (owners.containsKey(v.n())) owners.remove(v.n());
    }
  }
}
