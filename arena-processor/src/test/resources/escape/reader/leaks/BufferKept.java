package reader.bufferkept;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class BufferKept {
  java.nio.FloatBuffer buf;
  void start(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice f = alloc.floats(4);
      buf = f.asBuffer();
//          ^ error ArenaEscapeField
    }
  }
}
