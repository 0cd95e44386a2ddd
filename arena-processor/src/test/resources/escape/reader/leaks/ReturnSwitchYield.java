package reader.returnswitchyield;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Mood { int level(); }
@ArenaValue record HappyRecord(int level) implements Mood {}
class ReturnSwitchYield {
  static Mood feel(MemoryArena arena, String day) {
    try (Allocator alloc = arena.allocator()) {
      return switch (day) {
        case "sun": yield new HappyRecord(10);
        default: Mood m = Happy.in(alloc).of(3); yield m;
//                                                     ^ error ArenaEscapeReturn
      };
    }
  }
}
