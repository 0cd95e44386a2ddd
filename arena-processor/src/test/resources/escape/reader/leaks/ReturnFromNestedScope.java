package reader.returnfromnestedscope;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Peak { int m(); }
@ArenaValue record HillRecord(int m) implements Peak {}
class ReturnFromNestedScope {
  static Peak top(Allocator outer) {
    try (Allocator inner = outer.nested()) {
      Peak keep = Hill.in(outer).of(100);
      Peak tmp = Hill.in(inner).of(200);
      if (tmp.m() > keep.m()) return tmp;
//                                   ^ error ArenaEscapeReturn
      return keep;
    }
  }
}
