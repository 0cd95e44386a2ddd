package reader.lambdalisteneradd;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface View { void paint(); }
@ArenaValue record LabelRecord(String s) implements View { public void paint() { System.out.println(s); } }
class LambdaListenerAdd {
  final List<Runnable> listeners = new ArrayList<>();
  void show(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      View v = Label.in(alloc).of("ok");
      listeners.add(() -> { if (listeners.size() > 1) v.paint(); });
//                  ^ warning ArenaEscapeCapture
    }
  }
}
