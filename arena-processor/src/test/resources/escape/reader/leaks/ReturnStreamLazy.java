package reader.returnstreamlazy;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Fish { int cm(); }
@ArenaValue record TroutRecord(int cm) implements Fish {}
class ReturnStreamLazy {
  static Stream<? extends Fish> all(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      return Trout.in(alloc).slice(9).stream().filter(t -> t.cm() > 20);
//           ^ error ArenaEscapeReturn
    }
  }
}
