package reader.trynestedasargument;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class TryNestedAsArgument {
  static int use(Allocator a) { return a.ints(1).length(); }
  int m(Allocator out) { return use(out.nested()); }
//                                  ^ warning ArenaEscapeTry
}
