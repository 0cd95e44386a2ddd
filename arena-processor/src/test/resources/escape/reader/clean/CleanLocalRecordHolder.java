package reader.cleanlocalrecordholder;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanLocalRecordHolder {
  int m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      record P(Thing a, Thing b) {}
      List<P> ps = new ArrayList<>();
      Thing v = Item.in(alloc).of(3, "s");
      ps.add(new P(v, new ItemRecord(1, "")));
      for (P q : ps) q.a().go();
      class Vis { Thing best; void see(Thing t) { best = t; } }
      Vis vis = new Vis();
      vis.see(v);
      return vis.best.n();
    }
  }
}
