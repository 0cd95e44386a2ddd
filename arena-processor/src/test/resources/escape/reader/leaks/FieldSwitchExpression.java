package reader.fieldswitchexpression;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Coin { int cents(); }
@ArenaValue record DimeRecord(int cents) implements Coin {}
class FieldSwitchExpression {
  Coin coin;
  void pick(MemoryArena arena, int kind) {
    try (Allocator alloc = arena.allocator()) {
      Dime d = Dime.in(alloc).of(10);
      coin = switch (kind) { case 0 -> new DimeRecord(5); case 1 -> null; default -> d; };
//                                                                                   ^ error ArenaEscapeField
    }
  }
}
