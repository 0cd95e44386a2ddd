package reader.returnlinkednext;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaValue record NodeRecord(int v, @Nullable Node next) {}
@interface Nullable {}
class ReturnLinkedNext {
  static Node last(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Node n = Node.in(alloc).of(1, Node.in(alloc).of(2, null));
      while (n.next() != null) n = n.next();
      return n;
//           ^ error ArenaEscapeReturn
    }
  }
}
