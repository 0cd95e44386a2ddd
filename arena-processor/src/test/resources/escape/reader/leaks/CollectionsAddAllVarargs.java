package reader.collectionsaddallvarargs;
import io.github.lightarena.*;
import io.github.lightarena.annotation.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;
interface Pet { int age(); }
@ArenaValue record HamsterRecord(int age) implements Pet {}
class CollectionsAddAllVarargs {
  final Set<Pet> pets = new LinkedHashSet<>();
  void adopt(MemoryArena arena) {
    try (Allocator alloc = arena.allocator()) {
      Pet a = Hamster.in(alloc).of(1);
      Collections.addAll(pets, new HamsterRecord(9), a);
//                                                   ^ warning ArenaEscapeContainer
    }
  }
}
