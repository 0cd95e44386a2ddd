package reader.listfromiteratornext;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Card { int rank(); }
@ArenaValue record JokerRecord(int rank) implements Card {}
class ListFromIteratorNext {
  static void deal(MemoryArena arena, Collection<Card> hand) {
    try (Allocator alloc = arena.allocator()) {
      Iterator<Joker> it = Joker.in(alloc).slice(4).iterator();
      while (it.hasNext()) hand.add(it.next());
//                                  ^ warning ArenaEscapeContainer
    }
  }
}
