package reader.cleanstreamtorecords;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Pip { int n(); }
@ArenaValue record SeedRecord(int n) implements Pip {}
class CleanStreamToRecords {
  List<SeedRecord> kept; Pip max; int[] ns;
  List<Pip> go(MemoryArena arena) {
    List<Pip> out = new ArrayList<>();
    try (Allocator alloc = arena.allocator()) {
      Seed.Slice s = Seed.in(alloc).slice(4);
      kept = s.stream().map(Seed::toRecord).toList();
      max = s.stream().max(Comparator.comparingInt(Seed::n)).map(Seed::toRecord).orElseThrow();
      ns = s.stream().mapToInt(Seed::n).toArray();
      for (Seed x : s) out.add(x.toRecord());
      s.forEach(x -> out.add(x.toRecord()));
    }
    return out;
  }
}
