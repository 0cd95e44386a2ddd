package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.annotation.ArenaUnion;

/** A distribution of the normals of microfacets. */
@ArenaUnion({BeckmannRecord.class, GgxRecord.class})
interface Microfacets {
  /** {@return the width of the distribution} */
  double width();

  /** {@return the density of the normals} */
  double d(double cosTheta);

  /** {@return the share of the facets that a direction sees} */
  double g1(double cosTheta);

  /** {@return the squared tangent of the angle of a facet's normal} */
  double sampleTanSquared(double u);
}
