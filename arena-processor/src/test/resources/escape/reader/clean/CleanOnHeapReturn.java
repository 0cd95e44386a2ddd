package reader.cleanonheapreturn;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
@ArenaValue record OhRecord(@OnHeap List<String> names) {}
class CleanOnHeapReturn {
  List<String> m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Oh o = Oh.in(alloc).of(new ArrayList<>());
      return o.names();
    }
  }
}
