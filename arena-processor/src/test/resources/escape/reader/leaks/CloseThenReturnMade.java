package reader.closethenreturnmade;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class CloseThenReturnMade {
  Thing m(Allocator a) {
    Thing t = Item.in(a).of(1, "");
    a.close();
    return t;
//         ^ error ArenaEscapeClosed
  }
}
