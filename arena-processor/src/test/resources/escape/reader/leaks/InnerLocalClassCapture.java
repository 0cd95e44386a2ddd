package reader.innerlocalclasscapture;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Ink { int ml(); }
@ArenaValue record PenInkRecord(int ml) implements Ink {}
class InnerLocalClassCapture {
  Runnable later;
  void go(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Ink ink = PenInk.in(alloc).of(3);
      class Printer implements Runnable {
        public void run() { System.out.println(ink.ml()); }
      }
      later = new Printer();
//            ^ warning ArenaEscapeCapture
    }
  }
}
