package reader.returnhelperofhelper;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Rope { int m(); }
@ArenaValue record CordRecord(int m) implements Rope {}
class ReturnHelperOfHelper {
  private Rope cut(Allocator a, int m) { return Cord.in(a).of(m); }
  private Rope shorter(Rope r, Allocator a) { return r.m() > 10 ? cut(a, 10) : r; }
  Rope get(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Rope r = cut(alloc, 20);
      r = shorter(r, alloc);
      return r;
//           ^ error ArenaEscapeReturn
    }
  }
}
