package reader.cleanheaponly;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Cog { int teeth(); }
@ArenaValue record GearRecord(int teeth) implements Cog {}
class CleanHeapOnly {
  static Cog shared = new GearRecord(1);
  final List<Cog> all = new ArrayList<>();
  Cog go(MemoryArena arena, Cog given) {
    Cog c = new GearRecord(3);
    all.add(c);
    all.add(given);
    shared = all.get(0);
    try (Allocator alloc = arena.allocator()) {
      Cog d = shared.teeth() > 2 ? c : given;
      all.add(d);
      shared = d;
      return given;
    }
  }
}
