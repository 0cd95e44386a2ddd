package reader.returnshallowtorecord;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaValue record ChainRecord(int v, @Nullable Chain next) {}
@interface Nullable {}
class ReturnShallowToRecord {
  static ChainRecord head(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Chain c = Chain.in(alloc).of(1, Chain.in(alloc).of(2, null));
      return c.toRecord();
//           ^ error ArenaEscapeReturn
    }
  }
}
