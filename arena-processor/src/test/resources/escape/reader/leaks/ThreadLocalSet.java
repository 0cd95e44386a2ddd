package reader.threadlocalset;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Ctx { int user(); }
@ArenaValue record SessionRecord(int user) implements Ctx {}
class ThreadLocalSet {
  static final ThreadLocal<Ctx> CTX = new ThreadLocal<>();
  static void enter(MemoryArena arena, int u) {
    try (Allocator alloc = arena.allocator()) {
      CTX.set(Session.in(alloc).of(u));
//            ^ warning ArenaEscapeContainer
    }
  }
}
