package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.annotation.ArenaUnion;

/** A part of what a surface does with light. */
@ArenaUnion({LambertianRecord.class, TorranceSparrowRecord.class})
interface Lobe {
  /** {@return the luminance that goes from one direction to another, in 1 / steradian} */
  double eval(Direction wo, Direction wi);

  /** {@return the density with which {@link #sample} chooses a direction, in 1 / steradian} */
  double pdf(Direction wo, Direction wi);

  /** Chooses where the light comes from. */
  void sample(Direction wo, double u1, double u2, Direction wi);
}
