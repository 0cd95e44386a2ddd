package reader.staticdirect;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Prop { int n(); }
@ArenaValue record SettingRecord(int n) implements Prop {}
class StaticDirect {
  static Prop current;
  public static void main(String[] args) {
    MemoryArena arena = MemoryArena.create();
    try (Allocator alloc = arena.allocator()) {
      Setting s = Setting.in(alloc).of(args.length);
      StaticDirect.current = s;
//                           ^ error ArenaEscapeStatic
    }
    System.out.println(current.n());
  }
}
