package reader.fieldofotherobject;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Seat { int row(); }
@ArenaValue record StallRecord(int row) implements Seat {}
class Booking { Seat seat; }
class FieldOfOtherObject {
  static void book(MemoryArena arena, Booking booking) {
    try (Allocator alloc = arena.allocator()) {
      var s = Stall.in(alloc).of(7);
      booking.seat = s;
//                   ^ error ArenaEscapeField
    }
  }
}
