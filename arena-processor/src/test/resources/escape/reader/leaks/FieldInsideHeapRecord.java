package reader.fieldinsideheaprecord;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Leg { double km(); }
@ArenaValue record FlightRecord(double km) implements Leg {}
record Trip(String name, Leg leg) {}
class FieldInsideHeapRecord {
  Trip trip;
  void plan(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Flight f = Flight.in(alloc).of(800);
      this.trip = new Trip("home", f);
//                ^ error ArenaEscapeField
    }
  }
}
