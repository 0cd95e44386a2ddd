package reader.returngenericidentity;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Nut { int mm(); }
@ArenaValue record BoltRecord(int mm) implements Nut {}
class ReturnGenericIdentity {
  static <T> T log(T t) { System.out.println("made"); return t; }
  static Nut make(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      return log(Bolt.in(alloc).of(8));
//           ^ error ArenaEscapeReturn
    }
  }
}
