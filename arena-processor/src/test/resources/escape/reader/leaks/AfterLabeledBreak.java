package reader.afterlabeledbreak;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class AfterLabeledBreak {
  int m(MemoryArena arena, int k) {
    Thing c = null;
    out:
    while (true) {
      try (Allocator alloc = arena.allocator()) {
        c = Item.in(alloc).of(1, "");
        if (k > 1) break out;
        c = null;
      }
    }
    return c.n();
//         ^ error ArenaEscapeRead
  }
}
