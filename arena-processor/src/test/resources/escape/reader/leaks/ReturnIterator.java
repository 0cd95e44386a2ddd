package reader.returniterator;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Bus { int line(); }
@ArenaValue record TramRecord(int line) implements Bus {}
class ReturnIterator {
  static Iterator<Tram> trams(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Tram.Slice all = Tram.in(alloc).slice(4);
      return all.iterator();
//           ^ error ArenaEscapeReturn
    }
  }
}
