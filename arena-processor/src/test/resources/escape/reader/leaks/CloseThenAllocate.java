package reader.closethenallocate;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Peg2 { int n(); }
@ArenaValue record HookRecord(int n) implements Peg2 {}
class CloseThenAllocate {
  static void go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Hook.in(alloc).of(1);
      alloc.close();
      Peg2 h = Hook.in(alloc).of(2);
//                     ^ error ArenaEscapeClosed
      System.out.println(h);
    }
  }
}
