package reader.staticsupplier;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Toy { int age(); }
@ArenaValue record BearRecord(int age) implements Toy {}
class StaticSupplier {
  static Supplier<Toy> toys;
  static void open(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Toy bear = Bear.in(alloc).of(3);
      toys = () -> bear;
//           ^ warning ArenaEscapeCapture
    }
  }
}
