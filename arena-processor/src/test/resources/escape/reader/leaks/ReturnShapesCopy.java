package reader.returnshapescopy;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
@ArenaUnion({UaRecord.class}) interface Uni { int q(); }
@ArenaValue record UaRecord(int q) implements Uni {}
@ArenaValue record GrpRecord(List<Uni> ts) {}
class ReturnShapesCopy {
  List<Uni> m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      List<Uni> us = List.of(new UaRecord(1));
      Grp g = Grp.in(alloc).of(us);
      return g.ts();
//           ^ error ArenaEscapeReturn
    }
  }
}
