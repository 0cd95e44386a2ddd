package reader.localasargument;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Pic { int w(); }
@ArenaValue record ThumbRecord(int w) implements Pic {}
class LocalAsArgument {
  static void show(Pic p) { System.out.println(p.w()); }
  static void go(MemoryArena arena) {
    final Pic pic;
    try (Allocator alloc = arena.allocator()) {
      pic = alloc == null ? new ThumbRecord(1) : Thumb.in(alloc).of(2);
    }
    show(pic);
//       ^ error ArenaEscapeRead
  }
}
