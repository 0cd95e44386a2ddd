package reader.localincatch;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Msg { String body(); }
@ArenaValue record MailRecord(String body) implements Msg {}
class LocalInCatch {
  static void send(MemoryArena arena, java.io.Writer w) {
    Msg m = null;
    try (Allocator alloc = arena.allocator()) {
      m = Mail.in(alloc).of("hi");
      w.write(m.body());
    } catch (java.io.IOException e) {
      System.err.println("could not send " + m.body());
//                                           ^ error ArenaEscapeRead
    }
  }
}
