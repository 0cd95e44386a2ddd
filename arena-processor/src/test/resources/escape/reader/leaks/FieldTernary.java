package reader.fieldternary;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Fruit { int weight(); }
@ArenaValue record PearRecord(int weight) implements Fruit {}
class FieldTernary {
  Fruit heaviest = new PearRecord(0);
  void weigh(MemoryArena arena, int[] grams) {
    try (Allocator alloc = arena.allocator()) {
      for (int g : grams) {
        var pear = Pear.in(alloc).of(g);
        this.heaviest = pear.weight() > heaviest.weight() ? pear : heaviest;
//                                                          ^ error ArenaEscapeField
      }
    }
  }
}
