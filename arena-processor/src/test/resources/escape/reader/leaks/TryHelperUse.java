package reader.tryhelperuse;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class TryHelperUse {
  static Allocator open(MemoryArena arena) { return arena.allocator(); }
  int m(MemoryArena arena) {
    Allocator a = open(arena);
//                ^ warning ArenaEscapeTry
    return a.ints(1).length();
  }
}
