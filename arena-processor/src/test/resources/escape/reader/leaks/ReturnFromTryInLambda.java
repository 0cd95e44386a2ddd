package reader.returnfromtryinlambda;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Egg { int size(); }
@ArenaValue record HenEggRecord(int size) implements Egg {}
class ReturnFromTryInLambda {
  static Supplier<Egg> layer(MemoryArena arena) {
    return () -> {
      try (Allocator alloc = arena.allocator()) {
        return HenEgg.in(alloc).of(3);
//             ^ error ArenaEscapeReturn
      }
    };
  }
}
