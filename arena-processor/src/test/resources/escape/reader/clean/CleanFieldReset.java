package reader.cleanfieldreset;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Brush { int w(); }
@ArenaValue record TipRecord(int w) implements Brush {}
class CleanFieldReset {
  private Brush brush = new TipRecord(1);
  int go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Brush old = brush;
      Brush tmp = Tip.in(alloc).of(3);
      int w = tmp.w();
      tmp = old;
      brush = tmp;
      Object o = tmp;
      Supplier<Brush> s = () -> old;
      return w + s.get().w();
    }
  }
}
