package reader.returnoptionalmap;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class ReturnOptionalMap {
  Optional<? extends Thing> m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      return Optional.of(3).map(i -> Item.in(alloc).of(i, ""));
//           ^ error ArenaEscapeReturn
    }
  }
}
