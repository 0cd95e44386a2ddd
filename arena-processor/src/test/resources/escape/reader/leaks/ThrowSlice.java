package reader.throwslice;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class BadS extends RuntimeException { final FloatSlice f; BadS(FloatSlice f) { this.f = f; } }
//                                                                                      ^ warning ArenaEscapeField
class ThrowSlice {
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      throw new BadS(alloc.floats(2));
//          ^ error ArenaEscapeThrow
    }
  }
}
