package reader.returncollectorstomap;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class ReturnCollectorsToMap {
  Map<Integer, Item> m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      return Item.in(alloc).slice(2).stream().collect(Collectors.toMap(Item::n, x -> x));
//           ^ warning ArenaEscapeReturn
    }
  }
}
