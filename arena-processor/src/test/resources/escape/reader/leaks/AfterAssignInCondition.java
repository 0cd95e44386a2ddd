package reader.afterassignincondition;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class AfterAssignInCondition {
  Object m(MemoryArena arena) {
    Thing c; int k = 0;
    try (Allocator alloc = arena.allocator()) {
      Item v = Item.in(alloc).of(3, "s");
      while ((c = Item.in(alloc).of(k++, "")).n() < 3) { }
    }
    return c.n();
//         ^ error ArenaEscapeRead
  }
}
