package reader.returnoriginview;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
@ArenaValue record LnRecord(ItemRecord head) {}
class ReturnOriginView {
  Thing m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Ln l = Ln.in(alloc).of(new ItemRecord(1, "a"));
      return l.headView();
//           ^ error ArenaEscapeReturn
    }
  }
}
