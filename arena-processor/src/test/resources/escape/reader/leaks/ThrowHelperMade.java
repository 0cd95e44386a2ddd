package reader.throwhelpermade;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Pack { int kg(); }
@ArenaValue record CrateRecord(int kg) implements Pack {}
class TooHeavy extends RuntimeException { Pack p; TooHeavy with(Pack p) { this.p = p; return this; } }
class ThrowHelperMade {
  static RuntimeException heavy(Pack p) { return new TooHeavy().with(p); }
  static void lift(MemoryArena arena, int kg) {
    try (Allocator alloc = arena.allocator()) {
      Pack p = Crate.in(alloc).of(kg);
      if (p.kg() > 50) throw heavy(p);
//                           ^ error ArenaEscapeThrow
    }
  }
}
