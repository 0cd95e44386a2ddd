package reader.throwbysupplier;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Key { String k(); }
@ArenaValue record LatchRecord(String k) implements Key {}
class NoKey extends RuntimeException { final Key key; NoKey(Key k) { key = k; } }
class ThrowBySupplier {
  static String open(MemoryArena arena, Optional<String> door) {
    try (Allocator alloc = arena.allocator()) {
      Key key = Latch.in(alloc).of("k");
      return door.orElseThrow(() -> new NoKey(key));
//                                  ^ error ArenaEscapeThrow
    }
  }
}
