package reader.returnlistof;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Twin { int n(); }
@ArenaValue record CloneRecord(int n) implements Twin {}
class ReturnListOf {
  static List<Twin> pair(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Twin a = Clone.in(alloc).of(1);
      Twin b = new CloneRecord(2);
      return List.of(a, b);
//           ^ error ArenaEscapeReturn
    }
  }
}
