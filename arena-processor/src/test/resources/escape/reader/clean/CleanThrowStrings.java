package reader.cleanthrowstrings;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Req { String path(); }
@ArenaValue record GetRecord(String path) implements Req {}
class CleanThrowStrings {
  static void go(MemoryArena arena, String p) {
    try (Allocator alloc = arena.allocator()) {
      Req r = Get.in(alloc).of(p);
      if (p.isEmpty()) throw new IllegalArgumentException("bad path " + r.path());
      if (p.length() > 9) throw new IllegalStateException(r.path());
      if (p.length() > 7) throw new IllegalStateException(String.format("%s!", r));
    }
  }
}
