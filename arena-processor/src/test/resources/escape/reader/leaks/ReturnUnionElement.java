package reader.returnunionelement;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaUnion({SquareRecord.class, TriRecord.class}) interface Poly { double area(); }
@ArenaValue record SquareRecord(double side) implements Poly { public double area() { return side * side; } }
@ArenaValue record TriRecord(double b, double h) implements Poly { public double area() { return b * h / 2; } }
class ReturnUnionElement {
  static Poly biggest(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      AnyPoly.Slice ps = AnyPoly.in(alloc).slice(2);
      ps.putSquare(0, 2.0);
      ps.putTri(1, 2.0, 5.0);
      Poly big = ps.get(0);
      for (Poly p : ps) if (p.area() > big.area()) big = p;
      return big;
//           ^ error ArenaEscapeReturn
    }
  }
}
