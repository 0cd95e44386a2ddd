package reader.fieldthroughhelper;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Cell { int v(); }
@ArenaValue record BoxRecord(int v) implements Cell {}
class FieldThroughHelper {
  Cell cell;
  private static Cell make(Allocator a, int v) { return Box.in(a).of(v * 2); }
  void run(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      cell = make(alloc, 4);
//           ^ error ArenaEscapeField
    }
  }
}
