package reader.throwternarylocal;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaValue record LineRecord(String src) {}
class ParseError extends Exception {
  final CharSequence at;
  ParseError(CharSequence at) { this.at = at; }
}
class ThrowTernaryLocal {
  static void parse(MemoryArena arena, String s) throws ParseError {
    try (Allocator alloc = arena.allocator()) {
      Line line = Line.in(alloc).of(s);
      CharSequence at = s.isEmpty() ? "<empty>" : line.srcChars();
      ParseError e = new ParseError(at);
      throw e;
//          ^ error ArenaEscapeThrow
    }
  }
}
