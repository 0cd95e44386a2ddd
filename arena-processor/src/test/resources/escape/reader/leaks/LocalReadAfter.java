package reader.localreadafter;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Bell { void ring(); int hz(); }
@ArenaValue record GongRecord(int hz) implements Bell { @Override public void ring() { System.out.println(hz); } }
class LocalReadAfter {
  static void go(MemoryArena arena) {
    Bell b;
    try (Allocator alloc = arena.allocator()) {
      b = Gong.in(alloc).of(440);
      b.ring();
    }
    b.ring();
//  ^ error ArenaEscapeRead
  }
}
