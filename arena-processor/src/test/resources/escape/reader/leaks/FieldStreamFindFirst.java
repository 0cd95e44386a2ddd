package reader.fieldstreamfindfirst;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaUnion({DiscRecord.class}) interface Fig { double area(); }
@ArenaValue record DiscRecord(double area) implements Fig {}
class FieldStreamFindFirst {
  Fig large;
  void load(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      AnyFig.Slice figs = AnyFig.in(alloc).slice(3);
      for (int i = 0; i < 3; i++) figs.put(i, new DiscRecord(i));
      large = figs.stream().filter(f -> f.area() > 1).findFirst().orElse(null);
//            ^ error ArenaEscapeField
    }
  }
}
