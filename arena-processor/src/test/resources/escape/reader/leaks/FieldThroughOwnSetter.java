package reader.fieldthroughownsetter;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Song { int bpm(); }
@ArenaValue record TuneRecord(int bpm) implements Song {}
class FieldThroughOwnSetter {
  private Song playing;
  private void setPlaying(Song s) { this.playing = s; }
  void play(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Song s = Tune.in(alloc).of(120);
      setPlaying(s);
//               ^ error ArenaEscapeField
    }
  }
}
