package reader.fieldsubslice;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class FieldSubslice {
  FloatSlice window;
  float fill(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      FloatSlice samples = alloc.floats(64);
      window = samples.slice(0, 16);
//             ^ error ArenaEscapeField
      return samples.get(0);
    }
  }
}
