package reader.localtextconcat;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaValue record PageRecord(String url) {}
class LocalTextConcat {
  static String describe(MemoryArena arena, String u) {
    CharSequence url = "";
    try (Allocator alloc = arena.allocator()) {
      url = Page.in(alloc).of(u).urlChars();
    }
    return "page " + url;
//                   ^ error ArenaEscapeRead
  }
}
