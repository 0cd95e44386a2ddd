package reader.cleanvisitordispatch;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanVisitorDispatch {
  int[] m(MemoryArena arena, Consumer<Thing> visitor) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      visitor.accept(v);
      IntUnaryOperator op = x -> x + v.n();
      int[] r = IntStream.range(0, 4).map(op).toArray();
      return r;
    }
  }
}
