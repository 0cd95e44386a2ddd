package reader.closenestedthenslice;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class CloseNestedThenSlice {
  static float go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator(); Allocator inner = alloc.nested()) {
      FloatSlice f = inner.floats(8).slice(0, 2);
      inner.close();
      return f.get(0);
//           ^ error ArenaEscapeClosed
    }
  }
}
