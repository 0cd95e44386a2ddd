package reader.fieldfluentholder;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class Fh { Thing t; Fh with(Thing x) { t = x; return this; } }
class FieldFluentHolder {
  Fh f;
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      f = new Fh().with(v);
//        ^ warning ArenaEscapeField
    }
  }
}
