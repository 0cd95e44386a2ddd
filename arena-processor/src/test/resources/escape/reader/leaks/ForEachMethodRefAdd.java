package reader.foreachmethodrefadd;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaUnion({OakRecord.class}) interface Tree { int rings(); }
@ArenaValue record OakRecord(int rings) implements Tree {}
class ForEachMethodRefAdd {
  static void all(MemoryArena arena, List<Tree> out) {
    try (Allocator alloc = arena.allocator()) {
      AnyTree.Slice forest = AnyTree.in(alloc).slice(2);
      forest.putOak(0, 10);
      forest.putOak(1, 90);
      forest.forEach(out::add);
//                   ^ warning ArenaEscapeContainer
    }
  }
}
