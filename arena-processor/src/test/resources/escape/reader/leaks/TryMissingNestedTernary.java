package reader.trymissingnestedternary;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class TryMissingNestedTernary {
  static int go(MemoryArena arena, boolean deep) {
    try (Allocator alloc = arena.allocator()) {
      Allocator a = deep ? alloc.nested() : alloc;
//                         ^ warning ArenaEscapeTry
      return a.ints(4).length();
    }
  }
}
