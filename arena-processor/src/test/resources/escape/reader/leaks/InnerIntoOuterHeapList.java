package reader.innerintoouterheaplist;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class InnerIntoOuterHeapList {
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      List<Thing> l = new ArrayList<>();
      try (Allocator in = alloc.nested()) {
        l.add(Item.in(in).of(1, ""));
//            ^ warning ArenaEscapeContainer
      }
      System.out.println(l.get(0).n());
    }
  }
}
