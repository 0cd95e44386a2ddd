package reader.cleantorecordeverywhere;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanToRecordEverywhere {
  final AtomicReference<Thing> ref = new AtomicReference<>();
  Thing f; List<ItemRecord> all; final List<String> names = new ArrayList<>(); String s;
  final Queue<Thing> q = new ConcurrentLinkedQueue<>();
  Thing m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Item v = Item.in(alloc).of(3, "s");
      ref.updateAndGet(r -> v.toRecord());
      f = v.n() > 2 ? v.toRecord() : null;
      f = Optional.of(v).map(Item::toRecord).get();
      f = switch (v.n()) { case 1 -> new ItemRecord(1, ""); default -> v.toRecord(); };
      Item[] vs = {v};
      f = vs[0].toRecord();
      all = new ArrayList<>(List.of(v.toRecord()));
      names.addAll(Item.in(alloc).slice(2).stream().map(Item::s).toList());
      s = v.n() > 3 ? "a" : v.s();
      q.offer(v.toRecord());
      return Objects.requireNonNull(v).toRecord();
    }
  }
}
