package reader.cleanheapholderofnumbers;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
record Pt(int a, int b) {}
class Cnt { int c; Cnt with(int x) { c += x; return this; } }
class CleanHeapHolderOfNumbers {
  Pt f; Cnt g; final List<Pt> ps = new ArrayList<>();
  List<Pt> m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      f = new Pt(v.n(), v.n() * 2);
      ps.add(new Pt(v.n(), 1));
      g = new Cnt().with(v.n());
      return List.of(new Pt(1, v.n()));
    }
  }
}
