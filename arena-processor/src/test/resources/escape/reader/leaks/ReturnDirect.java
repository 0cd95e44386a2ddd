package reader.returndirect;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Foot { int len(); }
@ArenaValue record ShoeRecord(int len) implements Foot {}
class ReturnDirect {
  static Foot make(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      return Shoe.in(alloc).of(43);
//           ^ error ArenaEscapeReturn
    }
  }
}
