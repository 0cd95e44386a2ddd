package reader.cleantostringhash;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
enum Col { RED }
@ArenaValue record DtRecord(java.time.LocalDate d, Col c) {}
class CleanToStringHash {
  String s; int h; Object o; boolean b; java.time.LocalDate when; Col c;
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Item v = Item.in(alloc).of(3, "s");
      s = v.toString();
      h = Objects.hash(v.n(), v.s());
      o = v.n();
      b = v.equals(v);
      when = Dt.in(alloc).of(java.time.LocalDate.MIN, Col.RED).d();
      c = Dt.in(alloc).of(java.time.LocalDate.MIN, Col.RED).c();
    }
  }
}
