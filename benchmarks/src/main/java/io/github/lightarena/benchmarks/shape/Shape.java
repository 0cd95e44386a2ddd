package io.github.lightarena.benchmarks.shape;

import io.github.lightarena.annotation.ArenaUnion;

/** What all kinds have in common: the interface that the benchmarks call. */
@ArenaUnion({CircleRecord.class, RectRecord.class, RingRecord.class, TrapezoidRecord.class})
public interface Shape {
  /** {@return the area} */
  double area();
}
