package reader.cleanallocatorparameter;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Vec { double x(); }
@ArenaValue record PointerRecord(double x) implements Vec {}
class CleanAllocatorParameter {
  static Vec twice(Allocator a, Vec v) { return Pointer.in(a).of(v.x() * 2); }
  static Vec max(Allocator a, List<Vec> vs) {
    Vec best = Pointer.in(a).of(0);
    for (Vec v : vs) best = v.x() > best.x() ? v : best;
    return best;
  }
  static FloatSlice buffer(Allocator a, int n) { FloatSlice f = a.floats(n); return f.slice(0, n / 2); }
}
