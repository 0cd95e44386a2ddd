package reader.closeouterkillsnested;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Ant { int id(); }
@ArenaValue record WorkerAntRecord(int id) implements Ant {}
class CloseOuterKillsNested {
  static <T> T same(T t) { return t; }
  static int go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Ant a = same(WorkerAnt.in(alloc).of(3));
      Ant b = a.id() > 2 ? a : new WorkerAntRecord(1);
      alloc.close();
      return b.id();
//           ^ error ArenaEscapeClosed
    }
  }
}
