package reader.cleanhelperreturnsrecordofview;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanHelperReturnsRecordOfView {
  ItemRecord f;
  final List<Thing> g = new ArrayList<>();
  static ItemRecord snap(Item t) { return t.toRecord(); }
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Item v = Item.in(alloc).of(3, "s");
      f = snap(v);
      g.add(snap(v));
    }
  }
}
