package reader.returnheapholderoftext;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class Ht { final CharSequence c; Ht(CharSequence c) { this.c = c; } }
class ReturnHeapHolderOfText {
  Ht m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Item v = Item.in(alloc).of(3, "s");
      return new Ht(v.sChars());
//           ^ error ArenaEscapeReturn
    }
  }
}
