package reader.staticarrayslot;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Peg { int h(); }
@ArenaValue record PinRecord(int h) implements Peg {}
class StaticArraySlot {
  static final Peg[] BOARD = new Peg[16];
  static int next;
  static void put(MemoryArena arena, int h) {
    try (Allocator alloc = arena.allocator()) {
      Peg p = Pin.in(alloc).of(h);
      BOARD[next++ & 15] = p;
//                         ^ warning ArenaEscapeContainer
    }
  }
}
