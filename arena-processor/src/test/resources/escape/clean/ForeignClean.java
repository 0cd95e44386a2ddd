package escape;

import io.github.lightarena.Allocator;
import io.github.lightarena.annotation.ArenaScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;

/** Allocators that other objects keep or give: the scope is theirs, and what is made stays in it. */
class ForeignClean {
  interface Context {
    Allocator current();
  }

  @ArenaScoped
  interface MarkedContext {
    Allocator current();
  }

  @ArenaScoped
  static final class Hit {
    Shape shape;
  }

  private double total;
  private CircleRecord copy;

  Circle given(Context context) {
    return Circle.in(context.current()).of(1);
  }

  void read(Context context) {
    Allocator alloc = context.current();
    Circle circle = Circle.in(alloc).of(1);
    total += circle.radius();
    copy = circle.toRecord();
  }

  Hit kept(Context context) {
    Hit hit = new Hit();
    hit.shape = Circle.in(context.current()).of(1);
    return hit;
  }

  void fill(Context context, List<Shape> shapes) {
    shapes.add(Circle.in(context.current()).of(1));
    List<Shape> own = new ArrayList<>();
    own.add(Circle.in(Objects.requireNonNull(context.current())).of(2));
    own.forEach(Shape::area);
  }

  Shape marked(MarkedContext context) {
    return Circle.in(context.current()).of(1);
  }

  void nested(Context context) {
    try (Allocator alloc = context.current().nested()) {
      total += Circle.in(alloc).of(1).radius();
    }
  }

  Allocator passedOn(Context context) {
    Deque<Allocator> all = new ArrayDeque<>();
    all.push(context.current());
    return all.pop();
  }

  double eachRound(List<Context> contexts) {
    Circle last = null;
    for (Context context : contexts) {
      last = Circle.in(context.current()).of(1);
    }
    return last == null ? 0 : last.radius();
  }
}
