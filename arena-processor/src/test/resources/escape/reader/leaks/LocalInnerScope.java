package reader.localinnerscope;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Knot { int id(); }
@ArenaValue record BowRecord(int id) implements Knot {}
class LocalInnerScope {
  static int tie(MemoryArena arena) {
    try (Allocator outer = arena.allocator()) {
      Knot a = Bow.in(outer).of(1);
      Knot b = a;
      try (Allocator inner = outer.nested()) {
        b = Bow.in(inner).of(2);
      }
      return a.id() + b.id();
//                    ^ error ArenaEscapeRead
    }
  }
}
