package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaUnion;
import org.joml.Vector3d;

/**
 * A distribution of the normals of microfacets: Walter et al., <i>Microfacet Models for Refraction
 * through Rough Surfaces</i> (EGSR 2007), whose names these are.
 */
@ArenaUnion({BeckmannRecord.class, GgxRecord.class})
public interface MicrofacetDistribution {
  /** {@return the width of the distribution, Walter's alpha} */
  double width();

  /**
   * {@return the density of the facets' normals, in 1 / steradian, per area of the surface}
   *
   * @param cosTheta the cosine between a facet's normal and the surface's
   */
  double d(double cosTheta);

  /**
   * {@return the share of the facets that one direction sees}
   *
   * @param cosTheta the cosine between the direction and the surface's normal
   */
  double g1(double cosTheta);

  /**
   * {@return the squared tangent of the angle of a facet's normal, chosen in proportion to {@link
   * #pdf}}
   *
   * @param u a number in [0, 1)
   */
  double sampleTanSquared(double u);

  /**
   * {@return Smith's shadowing and masking, separable: the share of the facets that both directions
   * see, 0 if one of them sees the facet's back}
   *
   * @param cosO the cosine between one direction and the surface's normal
   * @param dotO the cosine between it and the facet's normal
   * @param cosI the cosine between the other direction and the surface's normal
   * @param dotI the cosine between it and the facet's normal
   */
  default double g(double cosO, double dotO, double cosI, double dotI) {
    if (cosO * dotO <= 0 || cosI * dotI <= 0) {
      return 0;
    }
    return g1(cosO) * g1(cosI);
  }

  /**
   * {@return the density with which {@link #sample} chooses a facet's normal, in 1 / steradian}
   *
   * @param cosTheta the cosine between the facet's normal and the surface's
   */
  default double pdf(double cosTheta) {
    return d(cosTheta) * Math.abs(cosTheta);
  }

  /**
   * Chooses a facet's normal.
   *
   * @param u1 a number in [0, 1)
   * @param u2 a number in [0, 1)
   * @param wh receives the normal, in the upper hemisphere
   */
  default void sample(double u1, double u2, Vector3d wh) {
    double cos = 1 / Math.sqrt(1 + sampleTanSquared(u1));
    double sin = Math.sqrt(Math.max(0, 1 - cos * cos));
    double phi = 2 * Math.PI * u2;
    wh.set(sin * Math.cos(phi), sin * Math.sin(phi), cos);
  }

  /**
   * {@return the squared tangent of an angle}
   *
   * @param cos its cosine, not 0
   */
  static double tanSquared(double cos) {
    double squared = cos * cos;
    return Math.max(0, 1 - squared) / squared;
  }
}
