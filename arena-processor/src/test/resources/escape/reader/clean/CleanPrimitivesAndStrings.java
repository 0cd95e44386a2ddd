package reader.cleanprimitivesandstrings;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
@ArenaValue record CityRecord(String name, int pop, float[] temps) {}
class CleanPrimitivesAndStrings {
  String name; int pop; float[] temps; CharSequence cs;
  Map<String, Integer> m = new HashMap<>();
  String go(MemoryArena arena) {
    int total = 0;
    float[] copy;
    try (Allocator alloc = arena.allocator()) {
      City c = City.in(alloc).of("Ulm", 126000, new float[] {1, 2});
      name = c.name();
      pop = c.pop();
      temps = c.temps();
      copy = c.tempsSlice().toArray();
      cs = c.nameChars().toString();
      m.put(c.name(), c.pop());
      total += c.pop();
    }
    return name + total + copy.length;
  }
}
