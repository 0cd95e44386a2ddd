package reader.cleanstringsjoin;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CleanStringsJoin {
  String names, sum; Map<String, Long> by; IntSummaryStatistics stats;
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Item.Slice sl = Item.in(alloc).slice(3);
      StringBuilder sb = new StringBuilder();
      for (Item i : sl) sb.append(i.sChars(), 0, 1);
      names = sl.stream().map(Item::s).collect(Collectors.joining(","));
      by = sl.stream().collect(Collectors.groupingBy(Item::s, Collectors.counting()));
      stats = sl.stream().collect(Collectors.summarizingInt(Item::n));
      sum = sb.toString();
    }
  }
}
