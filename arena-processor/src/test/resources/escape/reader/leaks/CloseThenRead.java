package reader.closethenread;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Jar { int ml(); }
@ArenaValue record HoneyRecord(int ml) implements Jar {}
class CloseThenRead {
  static int go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Jar j = Honey.in(alloc).of(330);
      alloc.close();
      return j.ml();
//           ^ error ArenaEscapeClosed
    }
  }
}
