package reader.fieldpatternmatch;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Animal { int legs(); }
@ArenaValue record SpiderRecord(int legs) implements Animal {}
class FieldPatternMatch {
  Spider boris;
  void find(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Animal a = Spider.in(alloc).of(8);
      if (a instanceof Spider s && s.legs() == 8) {
        boris = s;
//              ^ error ArenaEscapeField
      }
    }
  }
}
