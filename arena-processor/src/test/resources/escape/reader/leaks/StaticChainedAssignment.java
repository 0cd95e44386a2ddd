package reader.staticchainedassignment;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Lamp { boolean on(); }
@ArenaValue record BulbRecord(boolean on) implements Lamp {}
class StaticChainedAssignment {
  static Lamp cached;
  static boolean light(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Lamp l = cached = Bulb.in(alloc).of(true);
//                      ^ error ArenaEscapeStatic
      return l.on();
    }
  }
}
