package reader.cleanternaryresource;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanTernaryResource {
  int m(MemoryArena arena, ArenaPool pool) {
    try (Allocator a = pool == null ? arena.allocator() : pool.borrow()) {
      return a.ints(2).length();
    }
  }
}
