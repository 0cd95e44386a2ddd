package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.annotation.ArenaUnion;

/** A Fresnel term. */
@ArenaUnion(DielectricRecord.class)
interface Fresnel {
  /** {@return the share of the light that is reflected} */
  double reflectance(double cosTheta);
}
