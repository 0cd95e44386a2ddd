package reader.mapoflistsnested;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Word { String w(); }
@ArenaValue record TermRecord(String w, int count) implements Word {}
class MapOfListsNested {
  final Map<Character, List<Word>> byLetter = new TreeMap<>();
  void add(MemoryArena arena, String w) {
    try (Allocator alloc = arena.allocator()) {
      Word term = Term.in(alloc).of(w, 1);
      byLetter.computeIfAbsent(w.charAt(0), k -> new ArrayList<>()).add(term);
//                                                                      ^ warning ArenaEscapeContainer
    }
  }
}
