package reader.throwvariable;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class Bad extends RuntimeException { Thing t; Bad(Thing t) { this.t = t; } Bad() {} static Bad of(Thing t) { return new Bad(t); } }
class BadText extends Exception { CharSequence c; BadText(CharSequence c) { this.c = c; } }
class ThrowVariable {
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      Bad e = new Bad(v);
      throw e;
//          ^ error ArenaEscapeThrow
    }
  }
}
