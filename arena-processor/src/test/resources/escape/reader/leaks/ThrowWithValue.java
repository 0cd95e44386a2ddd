package reader.throwwithvalue;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Order { int id(); }
@ArenaValue record PurchaseRecord(int id, int qty) implements Order {}
class BadOrder extends RuntimeException {
  final transient Order order;
  BadOrder(Order o) { super("bad order"); order = o; }
}
class ThrowWithValue {
  static void check(MemoryArena arena, int qty) {
    try (Allocator alloc = arena.allocator()) {
      Order o = Purchase.in(alloc).of(1, qty);
      if (qty < 0) throw new BadOrder(o);
//                       ^ error ArenaEscapeThrow
    }
  }
}
