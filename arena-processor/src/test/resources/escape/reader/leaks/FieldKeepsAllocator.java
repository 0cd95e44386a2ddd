package reader.fieldkeepsallocator;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class FieldKeepsAllocator {
  private Allocator scratch;
  void begin(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      this.scratch = alloc;
//                   ^ error ArenaEscapeField
    }
  }
  int[] later() { return scratch.ints(3).toArray(); }
}
