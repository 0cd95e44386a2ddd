package reader.closeinfinallythenread;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CloseInFinallyThenRead {
  int m(MemoryArena arena) {
    Allocator a = arena.allocator();
//                ^ warning ArenaEscapeTry
    Thing t = null;
    try {
      t = Item.in(a).of(1, "");
    } finally {
      a.close();
    }
    return t.n();
//         ^ error ArenaEscapeClosed
  }
}
