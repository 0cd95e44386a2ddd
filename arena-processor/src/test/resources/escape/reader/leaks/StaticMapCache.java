package reader.staticmapcache;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Person { String nick(); }
@ArenaValue record UserRecord(int id, String nick) implements Person {}
class StaticMapCache {
  private static final Map<Integer, Person> CACHE = new HashMap<>();
  static String nick(MemoryArena arena, int id) {
    try (Allocator alloc = arena.allocator()) {
      Person p = CACHE.computeIfAbsent(id, k -> User.in(alloc).of(k, "u" + k));
//                                         ^ warning ArenaEscapeContainer
      return p.nick();
    }
  }
}
