package reader.localfactoryafter;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Plug { int pins(); }
@ArenaValue record SocketRecord(int pins) implements Plug {}
class LocalFactoryAfter {
  static int n(MemoryArena arena) {
    Socket.Factory make;
    try (Allocator alloc = arena.allocator()) {
      make = Socket.in(alloc);
      make.of(2);
    }
    Plug p = make.of(3);
//           ^ error ArenaEscapeRead
    return p.pins();
  }
}
