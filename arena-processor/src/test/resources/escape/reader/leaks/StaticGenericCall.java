package reader.staticgenericcall;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Badge { int no(); }
@ArenaValue record TagRecord(int no) implements Badge {}
class StaticGenericCall {
  static Badge top;
  static <T extends Badge> T larger(T a, T b) { return a.no() >= b.no() ? a : b; }
  static void cmp(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Tag.Factory f = Tag.in(alloc);
      top = larger(f.of(1), f.of(2));
//          ^ error ArenaEscapeStatic
    }
  }
}
