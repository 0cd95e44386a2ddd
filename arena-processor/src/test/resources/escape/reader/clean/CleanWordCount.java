package reader.cleanwordcount;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaValue record TokRecord(String text) {}
class CleanWordCount {
  final Map<String, Integer> counts = new TreeMap<>();
  final StringBuilder log = new StringBuilder();
  final Set<Integer> lengths = new HashSet<>();
  String longest = "";
  void count(MemoryArena arena, String line) {
    try (Allocator alloc = arena.allocator()) {
      for (String w : line.split(" ")) {
        Tok t = Tok.in(alloc).of(w);
        counts.merge(t.text(), 1, Integer::sum);
        log.append(t.textChars()).append('\n');
        lengths.add(t.textChars().length());
        if (t.text().length() > longest.length()) longest = t.text();
        System.out.println(t);
      }
    }
  }
}
