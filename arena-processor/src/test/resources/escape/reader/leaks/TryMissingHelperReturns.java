package reader.trymissinghelperreturns;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
class TryMissingHelperReturns {
  private static Allocator open(MemoryArena arena) { return arena.allocator(); }
  static int go(MemoryArena arena) {
    Allocator a = open(arena);
//                ^ warning ArenaEscapeTry
    int n = a.longs(2).length();
    a.close();
    return n;
  }
}
