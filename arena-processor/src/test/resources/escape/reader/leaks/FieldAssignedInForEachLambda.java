package reader.fieldassignedinforeachlambda;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Thing { int n(); void go(); }
@ArenaValue record ItemRecord(int n, String s) implements Thing { @Override public void go() { System.out.println(n); } }
class FieldAssignedInForEachLambda {
  Thing f;
  void m(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Item.in(alloc).slice(3).forEach(i -> f = i);
//                                             ^ error ArenaEscapeField
    }
  }
}
