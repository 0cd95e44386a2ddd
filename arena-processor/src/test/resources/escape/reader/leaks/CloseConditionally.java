package reader.closeconditionally;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Bag { int kg(); }
@ArenaValue record SackRecord(int kg) implements Bag {}
class CloseConditionally {
  static int go(MemoryArena arena, boolean early) {
    try (Allocator alloc = arena.allocator()) {
      Bag b = Sack.in(alloc).of(3);
      if (early) alloc.close();
      return b.kg();
//           ^ warning ArenaEscapeClosed
    }
  }
}
