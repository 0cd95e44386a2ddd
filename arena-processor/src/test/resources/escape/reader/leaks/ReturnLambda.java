package reader.returnlambda;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Rate { double pct(); }
@ArenaValue record TaxRecord(double pct) implements Rate {}
class ReturnLambda {
  static DoubleUnaryOperator tax(MemoryArena arena, double pct) {
    try (Allocator alloc = arena.allocator()) {
      Tax t = Tax.in(alloc).of(pct);
      return x -> x * t.pct() / 100;
//           ^ warning ArenaEscapeCapture
    }
  }
}
