package reader.closeinloopthennext;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CloseInLoopThenNext {
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Thing v = Item.in(alloc).of(3, "s");
      for (int i = 0; i < 3; i++) {
        v.go();
//      ^ warning ArenaEscapeClosed
        if (i == 1) alloc.close();
//                  ^ warning ArenaEscapeClosed
      }
    }
  }
}
