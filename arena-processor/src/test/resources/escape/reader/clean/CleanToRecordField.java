package reader.cleantorecordfield;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Note2 { int id(); }
@ArenaValue record JotRecord(int id, String s) implements Note2 {}
class CleanToRecordField {
  private Note2 last;
  static Note2 cache;
  Note2 go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Jot j = Jot.in(alloc).of(1, "x");
      last = j.toRecord();
      Note2 n = j;
      n = new JotRecord(n.id(), j.s());
      cache = n;
      return n;
    }
  }
}
