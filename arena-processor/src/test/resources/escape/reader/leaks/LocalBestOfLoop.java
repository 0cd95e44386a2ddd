package reader.localbestofloop;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Bid { long amount(); String who(); }
@ArenaValue record OfferRecord(long amount, String who) implements Bid {}
class LocalBestOfLoop {
  static String winner(MemoryArena arena, long[] amounts) {
    Bid best = null;
    try (Allocator alloc = arena.allocator()) {
      for (long a : amounts) {
        Bid bid = Offer.in(alloc).of(a, "b" + a);
        if (best == null || bid.amount() > best.amount()) best = bid;
      }
    }
    return best == null ? "none" : best.who();
//                                 ^ error ArenaEscapeRead
  }
}
