package reader.afterforeachslice;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class AfterForEachSlice {
  Object m(MemoryArena arena) {
    Item.Slice c;
    try (Allocator alloc = arena.allocator()) {
      Item v = Item.in(alloc).of(3, "s");
      c = Item.in(alloc).slice(3);
    }
    int s = 0; for (Item i : c) s += i.n(); return s;
//                           ^ error ArenaEscapeRead
  }
}
