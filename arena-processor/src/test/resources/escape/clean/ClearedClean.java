package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

/** Collections that live longer, and are emptied before the scope ends. */
class ClearedClean {
  private static final ThreadLocal<Shape> CURRENT = new ThreadLocal<>();
  private static final List<Shape> SHARED = new ArrayList<>();

  private final MemoryArena arena = MemoryArena.create();
  private final Map<String, List<Shape>> lists = new HashMap<>();
  private int total;
  private List<Shape> scratch = new ArrayList<>();

  double field() {
    try (Allocator alloc = arena.allocator()) {
      scratch.add(Circle.in(alloc).of(1));
      double area = scratch.get(0).area();
      scratch.clear();
      return area;
    }
  }

  double assignedOutside() {
    double area;
    try (Allocator alloc = arena.allocator()) {
      this.scratch.add(Circle.in(alloc).of(1));
      area = scratch.get(0).area();
      scratch.clear();
    }
    return area;
  }

  double inFinally() {
    try (Allocator alloc = arena.allocator()) {
      try {
        scratch.add(Circle.in(alloc).of(1));
        return scratch.get(0).area();
      } finally {
        scratch.clear();
      }
    }
  }

  double inFinallyOfTheBlock() {
    try (Allocator alloc = arena.allocator()) {
      scratch.add(Circle.in(alloc).of(1));
      return scratch.get(0).area();
    } finally {
      scratch.clear();
    }
  }

  double parameter(List<Shape> found) {
    try (Allocator alloc = arena.allocator()) {
      found.add(Circle.in(alloc).of(1));
      double area = found.get(0).area();
      found.clear();
      return area;
    }
  }

  void eachRound(Deque<Shape> stack) {
    try (Allocator alloc = arena.allocator()) {
      for (int i = 0; i < 3; i++) {
        stack.push(Circle.in(alloc).of(i));
        stack.element().area();
        stack.clear();
      }
    }
  }

  void aRoundOfALoopThatNeverEnds() {
    while (true) {
      try (Allocator alloc = arena.allocator()) {
        scratch.add(Circle.in(alloc).of(1));
        scratch.forEach(Shape::area);
        scratch.clear();
      }
    }
  }

  void staticField() {
    try (Allocator alloc = arena.allocator()) {
      SHARED.add(Circle.in(alloc).of(1));
      ClearedClean.SHARED.clear();
    }
  }

  void alias() {
    try (Allocator alloc = arena.allocator()) {
      List<Shape> found = scratch;
      found.add(Circle.in(alloc).of(1));
      found.clear();
    }
  }

  void inTheElementOfAMap() {
    try (Allocator alloc = arena.allocator()) {
      lists.computeIfAbsent("a", k -> new ArrayList<>()).add(Circle.in(alloc).of(1));
      lists.clear();
    }
  }

  void byLambda() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.in(alloc).slice(3).forEach(shape -> scratch.add(shape));
      scratch.clear();
    }
  }

  void byReference() {
    try (Allocator alloc = arena.allocator()) {
      AnyShape.in(alloc).slice(3).forEach(scratch::add);
      scratch.clear();
    }
  }

  void replaced() {
    try (Allocator alloc = arena.allocator()) {
      scratch.add(Circle.in(alloc).of(1));
      scratch.forEach(Shape::area);
      scratch = new ArrayList<>();
    }
  }

  void threadLocal() {
    try (Allocator alloc = arena.allocator()) {
      CURRENT.set(Circle.in(alloc).of(1));
      try {
        CURRENT.get().area();
      } finally {
        CURRENT.remove();
      }
    }
  }

  void reference(AtomicReference<Shape> best) {
    try (Allocator alloc = arena.allocator()) {
      best.set(Circle.in(alloc).of(1));
      best.get().area();
      best.set(null);
    }
  }

  void ofTheCaller(Allocator alloc) {
    scratch.add(Circle.in(alloc).of(1));
    scratch.forEach(Shape::area);
    scratch.clear();
  }

  void suppressed() {
    try (Allocator alloc = arena.allocator()) {
      @SuppressWarnings("arena-escape")
      boolean added = scratch.add(Circle.in(alloc).of(1));
      total += added ? 1 : 0;
    }
  }
}
