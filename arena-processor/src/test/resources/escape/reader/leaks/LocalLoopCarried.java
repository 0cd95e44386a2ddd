package reader.localloopcarried;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Step { double pos(); }
@ArenaValue record StrideRecord(double pos) implements Step {}
class LocalLoopCarried {
  static double walk(MemoryArena arena, double[] xs) {
    Step prev = null;
    double way = 0;
    for (double x : xs) {
      try (Allocator alloc = arena.allocator()) {
        Step cur = Stride.in(alloc).of(x);
        if (prev != null) way += Math.abs(cur.pos() - prev.pos());
//                                                    ^ error ArenaEscapeRead
        prev = cur;
      }
    }
    return way;
  }
}
