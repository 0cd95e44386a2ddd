package reader.streambuildercollector;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Ion { int q(); }
@ArenaValue record CationRecord(int q) implements Ion {}
class StreamBuilderCollector {
  static Stream<Ion> go(MemoryArena arena) {
    Stream.Builder<Ion> sb = Stream.builder();
    try (Allocator alloc = arena.allocator()) {
      for (int i = 0; i < 3; i++) sb.add(Cation.in(alloc).of(i));
//                                       ^ warning ArenaEscapeContainer
    }
    return sb.build();
  }
}
