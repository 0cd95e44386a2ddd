package reader.trymissingfinally;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class TryMissingFinally {
  static float go(MemoryArena arena) {
    var alloc = arena.allocator();
//              ^ warning ArenaEscapeTry
    try {
      return alloc.floats(3).get(0);
    } finally {
      alloc.close();
    }
  }
}
