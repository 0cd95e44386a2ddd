package reader.cleansynchronouslambdas;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Sh { double area(); }
@ArenaValue record RingRecord(double area) implements Sh {}
class CleanSynchronousLambdas {
  static double go(MemoryArena arena, List<Double> in) {
    double[] acc = new double[1];
    try (Allocator alloc = arena.allocator()) {
      Ring limit = Ring.in(alloc).of(9);
      Predicate<Sh> small = s -> s.area() < limit.area();
      Ring.Slice rs = Ring.in(alloc).slice(4);
      rs.forEach(r -> acc[0] += r.area());
      double sum = rs.stream().filter(small).mapToDouble(Ring::area).sum();
      in.forEach(d -> acc[0] += Ring.in(alloc).of(d).area());
      Runnable r = () -> System.out.println(limit.area());
      r.run();
      return sum + acc[0];
    }
  }
}
