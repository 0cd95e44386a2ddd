package reader.returnmethodreference;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Dice { int roll(); }
@ArenaValue record CubeRecord(int seed) implements Dice { public int roll() { return seed % 6; } }
class ReturnMethodReference {
  static IntSupplier dice(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Dice d = Cube.in(alloc).of(77);
      return d::roll;
//           ^ warning ArenaEscapeCapture
    }
  }
}
