package reader.lambdarunafterblock;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Mail { int id(); }
@ArenaValue record ParcelRecord(int id) implements Mail {}
class LambdaRunAfterBlock {
  static int go(MemoryArena arena) {
    IntSupplier s;
    try (Allocator alloc = arena.allocator()) {
      Mail p = Parcel.in(alloc).of(4);
      s = p::id;
    }
    return s.getAsInt();
//         ^ error ArenaEscapeRead
  }
}
