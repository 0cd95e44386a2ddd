package reader.cleanlocalcollections;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Toke { int kind(); }
@ArenaValue record LexemeRecord(int kind) implements Toke {}
class CleanLocalCollections {
  static int go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      List<Toke> ts = new ArrayList<>();
      Toke[] arr = new Toke[3];
      Map<Integer, Toke> m = new HashMap<>();
      for (int i = 0; i < 3; i++) {
        Toke t = Lexeme.in(alloc).of(i);
        ts.add(t);
        arr[i] = t;
        m.put(i, t);
      }
      ts.sort(Comparator.comparingInt(Toke::kind));
      Optional<Toke> first = ts.stream().filter(t -> t.kind() > m.get(0).kind()).findFirst();
      return first.map(Toke::kind).orElse(0) + arr.length;
    }
  }
}
