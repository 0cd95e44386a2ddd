package reader.returnheapholder;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Sock { String color(); }
@ArenaValue record RedSockRecord(String color) implements Sock {}
class SockPair { final Sock l, r; SockPair(Sock l, Sock r) { this.l = l; this.r = r; } }
class ReturnHeapHolder {
  static SockPair pair(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      var l = RedSock.in(alloc).of("red");
      return new SockPair(l, new RedSockRecord("blue"));
//           ^ error ArenaEscapeReturn
    }
  }
}
