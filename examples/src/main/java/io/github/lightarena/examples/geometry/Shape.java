package io.github.lightarena.examples.geometry;

import io.github.lightarena.annotation.ArenaUnion;

/** A figure in the plane: one of three kinds. */
@ArenaUnion({CircleRecord.class, RectRecord.class, BothRecord.class})
public interface Shape {
  /** {@return the area that it covers} */
  double area();

  /** {@return the length of its border} */
  double perimeter();
}
