package reader.fieldcastfromobject;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Wheel { int size(); }
@ArenaValue record RimRecord(int size) implements Wheel {}
class FieldCastFromObject {
  Object any;
  void spin(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Object o = Rim.in(alloc).of(17);
      any = (Wheel) o;
//          ^ error ArenaEscapeField
    }
  }
}
