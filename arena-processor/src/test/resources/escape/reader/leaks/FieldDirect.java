package reader.fielddirect;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Note { String text(); }
@ArenaValue record MemoRecord(int id, String text) implements Note {}
class FieldDirect {
  private Note last;
  void remember(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      last = Memo.in(alloc).of(1, "milk");
//           ^ error ArenaEscapeField
    }
  }
}
