package reader.staticstreamtolist;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Star { double mag(); }
@ArenaValue record SunRecord(double mag) implements Star {}
class StaticStreamToList {
  static List<? extends Star> bright;
  static void look(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Sun.Slice stars = Sun.in(alloc).slice(100);
      bright = stars.stream().filter(s -> s.mag() < 1).toList();
//             ^ error ArenaEscapeStatic
    }
  }
}
