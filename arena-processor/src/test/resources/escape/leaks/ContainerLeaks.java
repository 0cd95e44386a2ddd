package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Put into an array or a collection that lives longer. */
class ContainerLeaks {
  private final MemoryArena arena = MemoryArena.create();
  private final Shape[] array = new Shape[8];
  private final List<Shape> list = new ArrayList<>();
  private final Map<String, List<Shape>> lists = new HashMap<>();

  void arrayField() {
    try (Allocator alloc = arena.allocator()) {
      array[0] = Circle.in(alloc).of(1);
//               ^ warning ArenaEscapeContainer
    }
  }

  void arrayThroughInterfaceTypedLocal() {
    try (Allocator alloc = arena.allocator()) {
      Shape local = Circle.in(alloc).of(1);
      array[1] = local;
//               ^ warning ArenaEscapeContainer
    }
  }

  void arrayTernary(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      array[2] = wanted ? Circle.in(alloc).of(1) : null;
//                        ^ warning ArenaEscapeContainer
    }
  }

  void arrayGenericCall() {
    try (Allocator alloc = arena.allocator()) {
      array[3] = Objects.requireNonNull(Circle.in(alloc).of(1));
//               ^ warning ArenaEscapeContainer
    }
  }

  double localArray() {
    Shape[] kept = new Shape[1];
    try (Allocator alloc = arena.allocator()) {
      kept[0] = Circle.in(alloc).of(1);
//              ^ warning ArenaEscapeContainer
    }
    return kept[0].area();
  }

  void listField() {
    try (Allocator alloc = arena.allocator()) {
      list.add(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
    }
  }

  void listThroughInterfaceTypedLocal() {
    try (Allocator alloc = arena.allocator()) {
      Shape local = Circle.in(alloc).of(1);
      this.list.add(0, local);
//                     ^ warning ArenaEscapeContainer
    }
  }

  void listTernary(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      list.add(wanted ? new CircleRecord(1) : Circle.in(alloc).of(1));
//                                            ^ warning ArenaEscapeContainer
    }
  }

  void listGenericCall() {
    try (Allocator alloc = arena.allocator()) {
      list.addAll(List.of(Circle.in(alloc).of(1), Circle.in(alloc).of(2)));
//                ^ warning ArenaEscapeContainer
    }
  }

  List<Shape> localList() {
    List<Shape> kept = new ArrayList<>();
    try (Allocator alloc = arena.allocator()) {
      kept.add(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
    }
    return kept;
  }

  void localMap() {
    Map<String, Shape> kept = new HashMap<>();
    try (Allocator alloc = arena.allocator()) {
      kept.put("circle", Circle.in(alloc).of(1));
//                       ^ warning ArenaEscapeContainer
    }
    kept.values().forEach(Shape::area);
  }

  void listInMap(String key) {
    try (Allocator alloc = arena.allocator()) {
      lists.computeIfAbsent(key, k -> new ArrayList<>()).add(Circle.in(alloc).of(1));
//                                                           ^ warning ArenaEscapeContainer
    }
  }

  void aliasOfField() {
    List<Shape> alias = list;
    try (Allocator alloc = arena.allocator()) {
      alias.add(Circle.in(alloc).of(1));
//              ^ warning ArenaEscapeContainer
    }
  }

  void parameter(List<Shape> found) {
    try (Allocator alloc = arena.allocator()) {
      found.add(Circle.in(alloc).of(1));
//              ^ warning ArenaEscapeContainer
    }
  }

  void atomicReference(AtomicReference<Shape> best) {
    try (Allocator alloc = arena.allocator()) {
      best.set(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
    }
  }

  void lambdaThatAdds() {
    List<Shape> kept = new ArrayList<>();
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      slice.forEach(each -> kept.add(each));
//                                   ^ warning ArenaEscapeContainer
    }
    kept.forEach(Shape::area);
  }

  void methodReferenceThatAdds() {
    List<Shape> kept = new ArrayList<>();
    try (Allocator alloc = arena.allocator()) {
      AnyShape.Slice slice = AnyShape.in(alloc).slice(3);
      slice.forEach(kept::add);
//                  ^ warning ArenaEscapeContainer
    }
    kept.forEach(Shape::area);
  }

  void prewarm() {
    Shape[] kept = new Shape[1];
    arena.prewarm(alloc -> kept[0] = Circle.in(alloc).of(1));
//                                   ^ warning ArenaEscapeContainer
    kept[0].area();
  }

  void oneListForEachRound() {
    List<Shape> kept = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      try (Allocator alloc = arena.allocator()) {
        kept.add(Circle.in(alloc).of(i));
//               ^ warning ArenaEscapeContainer
        if (i == 1) {
          continue;
        }
        kept.forEach(Shape::area);
      }
    }
  }

  void clearedTooEarly() {
    try (Allocator alloc = arena.allocator()) {
      list.clear();
      list.add(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
    }
  }

  void addedAfterTheClear(List<Shape> found) {
    try (Allocator alloc = arena.allocator()) {
      found.add(Circle.in(alloc).of(1));
      found.clear();
      found.add(Circle.in(alloc).of(2));
//              ^ warning ArenaEscapeContainer
    }
  }

  void clearedTooLate() {
    try (Allocator alloc = arena.allocator()) {
      list.add(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
    }
    list.clear();
  }

  void clearedOnOneWayOnly(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      list.add(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
      if (wanted) {
        list.clear();
      }
    }
  }

  double leftBeforeTheClear(boolean wanted) {
    try (Allocator alloc = arena.allocator()) {
      list.add(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
      if (wanted) {
        return list.get(0).area();
      }
      list.clear();
      return 0;
    }
  }

  void anotherIsCleared(List<Shape> found) {
    try (Allocator alloc = arena.allocator()) {
      list.add(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
      found.clear();
    }
  }

  void fieldOfAnotherObjectIsCleared(ContainerLeaks other) {
    try (Allocator alloc = arena.allocator()) {
      list.add(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
      other.list.clear();
    }
  }

  void aliasInTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> alias = list;
      alias.add(Circle.in(alloc).of(1));
//              ^ warning ArenaEscapeContainer
      alias = new ArrayList<>();
      alias.add(Circle.in(alloc).of(2));
    }
  }

  void loopThatNeverEnds() {
    try (Allocator alloc = arena.allocator()) {
      while (true) {
        list.add(Circle.in(alloc).of(1));
//               ^ warning ArenaEscapeContainer
      }
    }
  }

  void nothingButAnException() {
    try (Allocator alloc = arena.allocator()) {
      list.add(Circle.in(alloc).of(1));
//             ^ warning ArenaEscapeContainer
      throw new IllegalStateException();
    }
  }

  void ofTheCaller(Allocator alloc) {
    list.add(Circle.in(alloc).of(1));
//           ^ warning ArenaEscapeContainer
  }
}
