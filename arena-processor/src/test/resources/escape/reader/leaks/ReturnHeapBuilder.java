package reader.returnheapbuilder;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class Bl { Thing t; Bl with(Thing x) { t = x; return this; } Thing build() { return t; } }
class ReturnHeapBuilder {
  Thing m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      return new Bl().with(v).build();
//           ^ warning ArenaEscapeReturn
    }
  }
}
