package reader.trymissinginline;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Pill { int mg(); }
@ArenaValue record TabletRecord(int mg) implements Pill {}
class TryMissingInline {
  static int go(MemoryArena arena) {
    Pill p = Tablet.in(arena.allocator()).of(500);
//                     ^ warning ArenaEscapeTry
    return p.mg();
  }
}
