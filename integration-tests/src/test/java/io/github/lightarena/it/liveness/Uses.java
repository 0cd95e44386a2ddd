package io.github.lightarena.it.liveness;

import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.ArenaView;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.stream.BaseStream;

/** The first use of what a method answered without throwing: where a call is lazy, that throws. */
final class Uses {
  private Uses() {}

  /** What the first use throws, or null. */
  static Throwable failure(Object result) {
    try {
      if (result instanceof ArenaView view) {
        view.toRecord();
      } else if (result instanceof ArenaSlice slice) {
        slice.length();
      } else if (result instanceof List<?> list) {
        list.size(); // reversed(), from JDK 21 on
      } else if (result instanceof Iterator<?> iterator) {
        iterator.hasNext();
      } else if (result instanceof Spliterator<?> spliterator) {
        spliterator.tryAdvance(element -> {});
      } else if (result instanceof BaseStream<?, ?> stream) {
        stream.iterator().hasNext();
      }
      return null;
    } catch (RuntimeException e) {
      return e;
    }
  }
}
