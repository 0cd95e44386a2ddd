package reader.cleanprevreseteachround;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanPrevResetEachRound {
  int m(MemoryArena arena, int n) {
    int s = 0;
    Thing prev;
    for (int i = 0; i < n; i++) {
      prev = null;
      try (Allocator alloc = arena.allocator()) {
        for (int j = 0; j < 3; j++) {
          Thing cur = Item.in(alloc).of(j, "");
          if (prev != null) s += prev.n();
          prev = cur;
        }
      }
    }
    return s;
  }
}
