package io.github.lightarena;

import io.github.lightarena.codegen.ArenaView;
import java.util.Comparator;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The source of a slice's stream: each element is a view of its own, so that an operation may keep
 * some. It is never divided, and refuses where a parallel stream would have it divided.
 */
final class SliceStream<V extends ArenaView> implements Spliterator<V> {
  private final ValueSlice<V> slice;
  private int next;

  SliceStream(ValueSlice<V> slice) {
    this.slice = slice;
  }

  static <V extends ArenaView> Stream<V> over(ValueSlice<V> slice) {
    Source<V> source = new Source<>(slice);
    source.stream =
        StreamSupport.stream(source::spliterator, ORDERED | SIZED | SUBSIZED | NONNULL, false);
    return source.stream;
  }

  /** Asked for its elements once, by the operation at the end: then it is known who asks. */
  private static final class Source<V extends ArenaView> {
    private final ValueSlice<V> slice;
    private Stream<V> stream;

    Source(ValueSlice<V> slice) {
      this.slice = slice;
    }

    Spliterator<V> spliterator() {
      if (stream.isParallel()) {
        throw parallel();
      }
      return new SliceStream<>(slice);
    }
  }

  private static UnsupportedOperationException parallel() {
    return new UnsupportedOperationException(
        "parallel=true: the views of a slice come from a scope that belongs to one thread, and would"
            + " outlive it in tasks that others run; copy the values out first, as in"
            + " stream().map(Circle::toRecord).toList().parallelStream(), or give each thread a part"
            + " with slice(from, to) and wait for all before the scope is closed");
  }

  @Override
  public boolean tryAdvance(Consumer<? super V> action) {
    if (next >= slice.length()) {
      return false;
    }
    V value = slice.get(next);
    next++;
    action.accept(value);
    return true;
  }

  @Override
  public Spliterator<V> trySplit() {
    throw parallel();
  }

  @Override
  public long estimateSize() {
    return slice.length() - next;
  }

  @Override
  public int characteristics() {
    return ORDERED | SIZED | SUBSIZED | NONNULL;
  }

  /** Not sorted, whatever the views are. */
  @Override
  public Comparator<? super V> getComparator() {
    throw new IllegalStateException("a slice is in no known order");
  }
}
