package reader.tryreassignedinloop;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class TryReassignedInLoop {
  int m(ArenaPool pool) {
    int s = 0;
    for (int i = 0; i < 3; i++) {
      Allocator a = null;
      a = pool.borrow();
//        ^ warning ArenaEscapeTry
      s += a.ints(1).length();
      a.close();
    }
    return s;
  }
}
