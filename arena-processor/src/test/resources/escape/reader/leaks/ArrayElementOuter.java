package reader.arrayelementouter;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Bean { int g(); }
@ArenaValue record CocoaRecord(int g) implements Bean {}
class ArrayElementOuter {
  static Bean[] fill(MemoryArena arena) {
    Bean[] beans = new Bean[2];
    try (Allocator alloc = arena.allocator()) {
      beans[0] = new CocoaRecord(1);
      beans[1] = Cocoa.in(alloc).of(2);
//               ^ warning ArenaEscapeContainer
    }
    return beans;
  }
}
