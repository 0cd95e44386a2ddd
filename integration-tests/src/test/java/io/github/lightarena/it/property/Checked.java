package io.github.lightarena.it.property;

import io.github.lightarena.Allocator;
import java.util.List;

/** What is generated beside each declaration: it makes values and compares what comes back. */
public interface Checked {

  /**
   * Checks every record and union of the declaration.
   *
   * @param r random values
   * @param alloc an open allocator
   * @return views that must be dead as soon as it is closed
   */
  List<Object> check(Values r, Allocator alloc);
}
