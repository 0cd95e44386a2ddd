package reader.mutableviewsetterthenkept;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Ball { double x(); }
@ArenaValue(mutable = true) record MovingRecord(double x, double v) implements Ball {}
class MutableViewSetterThenKept {
  Ball ball;
  void go(MemoryArena arena) {
    Ball b;
    try (Allocator alloc = arena.allocator()) {
      Moving m = Moving.in(alloc).of(0, 1);
      for (int i = 0; i < 10; i++) m.x(m.x() + m.v());
      b = m;
    }
    ball = b;
//         ^ error ArenaEscapeRead
  }
}
