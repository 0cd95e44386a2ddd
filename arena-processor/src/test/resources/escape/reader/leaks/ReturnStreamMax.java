package reader.returnstreammax;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Score { int pts(); }
@ArenaValue record GameRecord(int pts) implements Score {}
class ReturnStreamMax {
  static Score best(MemoryArena arena, List<Integer> pts) {
    try (Allocator alloc = arena.allocator()) {
      return pts.stream().map(p -> Game.in(alloc).of(p)).max(Comparator.comparingInt(Score::pts)).get();
//           ^ error ArenaEscapeReturn
    }
  }
}
