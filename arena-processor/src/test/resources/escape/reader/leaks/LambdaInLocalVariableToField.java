package reader.lambdainlocalvariabletofield;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Fan { int rpm(); }
@ArenaValue record RotorRecord(int rpm) implements Fan {}
class LambdaInLocalVariableToField {
  IntSupplier speed;
  void go(MemoryArena arena, boolean fast) {
    try (Allocator alloc = arena.allocator()) {
      Rotor r = Rotor.in(alloc).of(900);
      IntSupplier s = fast ? () -> r.rpm() * 2 : () -> 0;
      this.speed = s;
//                 ^ warning ArenaEscapeCapture
    }
  }
}
