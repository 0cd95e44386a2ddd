package reader.slicebuilderkept;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Grain { int g(); }
@ArenaValue record RiceRecord(int g) implements Grain {}
class SliceBuilderKept {
  Object pending;
  void start(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      var b = Rice.in(alloc).sliceBuilder();
      this.pending = b;
//                   ^ error ArenaEscapeField
    }
  }
}
