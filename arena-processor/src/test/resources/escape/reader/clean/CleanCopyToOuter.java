package reader.cleancopytoouter;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Leaf { int n(); }
@ArenaValue record FernRecord(int n) implements Leaf {}
class CleanCopyToOuter {
  static Leaf go(Allocator outer) {
    Leaf keep;
    try (Allocator inner = outer.nested()) {
      Fern f = Fern.in(inner).of(1);
      keep = f.copyTo(outer);
    }
    keep.n();
    return keep;
  }
}
