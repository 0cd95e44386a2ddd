package reader.arrayliteralreturned;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Lip { int x(); }
@ArenaValue record MouthRecord(int x) implements Lip {}
class ArrayLiteralReturned {
  static Lip[] go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Lip[] ls = { new MouthRecord(1), Mouth.in(alloc).of(2) };
      return ls;
//           ^ error ArenaEscapeReturn
    }
  }
}
