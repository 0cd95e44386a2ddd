package reader.localslicesum;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class LocalSliceSum {
  static int sum(MemoryArena arena) {
    IntSlice part = null;
    try (Allocator alloc = arena.allocator()) {
      IntSlice all = alloc.ints(10);
      for (int i = 0; i < 10; i++) all.set(i, i);
      part = all.slice(2, 5);
    }
    int s = 0;
    for (int i = 0; i < part.length(); i++) s += part.get(i);
//                      ^ error ArenaEscapeRead
    return s;
  }
}
