package reader.threadcompletablefuture;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Geo { double lat(); }
@ArenaValue record PlaceRecord(double lat, double lon) implements Geo {}
class ThreadCompletableFuture {
  static CompletableFuture<Double> lat(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Place p = Place.in(alloc).of(48, 11);
      return CompletableFuture.supplyAsync(() -> p.lat());
//                                         ^ warning ArenaEscapeThread
    }
  }
}
