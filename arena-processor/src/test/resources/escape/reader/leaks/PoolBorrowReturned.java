package reader.poolborrowreturned;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Lot { int n(); }
@ArenaValue record SpotRecord(int n) implements Lot {}
class PoolBorrowReturned {
  static Lot go(ArenaPool pool) {
    try (Allocator alloc = pool.borrow()) {
      Lot s = Spot.in(alloc).of(3);
      return s;
//           ^ error ArenaEscapeReturn
    }
  }
}
