package reader.cleanresourcevariable;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class CleanResourceVariable {
  static int go(MemoryArena arena) {
    Allocator alloc = arena.allocator();
    try (alloc) {
      return alloc.ints(3).length();
    }
  }
  static int two(MemoryArena a, MemoryArena b) {
    try (Allocator x = a.allocator(); var y = b.allocator(); Allocator z = y.nested()) {
      IntSlice i = x.ints(2);
      i = z.ints(3);
      return i.length();
    }
  }
}
