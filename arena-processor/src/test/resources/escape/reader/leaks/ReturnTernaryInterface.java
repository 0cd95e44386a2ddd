package reader.returnternaryinterface;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Door { boolean open(); }
@ArenaValue record GateRecord(boolean open) implements Door {}
class ReturnTernaryInterface {
  static Door choose(MemoryArena arena, boolean b) {
    try (Allocator alloc = arena.allocator()) {
      Door g = Gate.in(alloc).of(b);
      return b ? g : new GateRecord(false);
//               ^ error ArenaEscapeReturn
    }
  }
}
