package reader.fieldrequirenonnull;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Gauge { double level(); }
@ArenaValue record TankRecord(double level) implements Gauge {}
class FieldRequireNonNull {
  private Gauge current;
  void poll(MemoryArena arena, double d) {
    try (Allocator alloc = arena.allocator()) {
      Gauge g = Tank.in(alloc).of(d);
      this.current = Objects.requireNonNull(g, "gauge");
//                   ^ error ArenaEscapeField
    }
  }
}
