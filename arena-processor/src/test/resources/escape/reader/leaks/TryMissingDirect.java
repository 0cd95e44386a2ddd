package reader.trymissingdirect;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Cup { int ml(); }
@ArenaValue record MugRecord(int ml) implements Cup {}
class TryMissingDirect {
  static int go(MemoryArena arena) {
    Allocator alloc = arena.allocator();
//                    ^ warning ArenaEscapeTry
    Cup m = Mug.in(alloc).of(250);
    int r = m.ml();
    alloc.close();
    return r;
  }
}
