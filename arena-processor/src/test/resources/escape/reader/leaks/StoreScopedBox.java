package reader.storescopedbox;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
@ArenaScoped class Sb { final Allocator a; Sb(Allocator a) { this.a = a; } Thing mk() { return Item.in(a).of(1, ""); } }
class StoreScopedBox {
  Thing f;
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Sb b = new Sb(alloc);
      f = b.mk();
//        ^ error ArenaEscapeField
    }
  }
}
