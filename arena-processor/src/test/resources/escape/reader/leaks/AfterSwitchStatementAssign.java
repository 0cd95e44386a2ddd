package reader.afterswitchstatementassign;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class AfterSwitchStatementAssign {
  int m(MemoryArena arena, int k) {
    Thing c;
    try (Allocator alloc = arena.allocator()) {
      switch (k) {
        case 1 -> c = new ItemRecord(2, "");
        case 2 -> { var w = Item.in(alloc).of(1, ""); c = w; }
        default -> throw new IllegalStateException();
      }
    }
    return c.n();
//         ^ error ArenaEscapeRead
  }
}
