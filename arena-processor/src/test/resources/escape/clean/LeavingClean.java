package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaPool;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;

/** Values that leave their scope by a deep copy, or because they are promoted. */
class LeavingClean {
  private final MemoryArena arena = MemoryArena.create();
  private final MemoryArena other = MemoryArena.create();
  private double total;

  void copyToAnotherArena() {
    try (Allocator target = other.allocator()) {
      Shape kept;
      FloatSlice samples;
      try (Allocator alloc = arena.allocator()) {
        kept = Circle.in(alloc).of(1).copyTo(target);
        samples = alloc.floats(3).copyTo(target);
      }
      total += kept.area() + samples.get(0);
    }
  }

  void copyBehindAnInterface() {
    try (Allocator target = other.allocator()) {
      Shape kept;
      try (Allocator alloc = arena.allocator()) {
        Shape shape = Circle.in(alloc).of(1);
        kept = target.copyOf(Shape.class, shape);
      }
      total += kept.area();
    }
  }

  Node copyToTheCallersScope(Allocator target) {
    try (Allocator alloc = arena.allocator()) {
      return Node.in(alloc).of(1, null).copyTo(target);
    }
  }

  Shape copyBehindAnInterfaceToTheCallersScope(Allocator target) {
    try (Allocator alloc = arena.allocator()) {
      return target.copyOf(Shape.class, Circle.in(alloc).of(1));
    }
  }

  double borrowed(ArenaPool pool) {
    try (Allocator alloc = pool.borrow()) {
      return Circle.in(alloc).of(1).area();
    }
  }

  void bestOfNestedScopes() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape best = AnyShape.in(alloc).flyweight();
      for (int i = 0; i < 3; i++) {
        try (Allocator inner = alloc.nested()) {
          AnyShape candidate = AnyShape.in(inner).of(new CircleRecord(i));
          inner.promote(candidate, best);
        }
        total += best.area();
      }
    }
  }

  @ArenaScoped
  static final class Kept {
    private final Allocator alloc;
    private Node node;

    Kept(Allocator alloc) {
      this.alloc = alloc;
    }

    void keep(Node from) {
      node = from.copyTo(alloc);
    }
  }

  void copyInAMarkedClass() {
    try (Allocator target = other.allocator()) {
      Kept kept = new Kept(target);
      try (Allocator alloc = arena.allocator()) {
        kept.keep(Node.in(alloc).of(1, null));
      }
      total += kept.node.value();
    }
  }
}
