package io.github.lightarena.examples.tray.material;

import io.github.lightarena.examples.tray.bxdf.MicrofacetDistribution;
import io.github.lightarena.examples.tray.memory.ShadingMemory;

/**
 * How rough a surface is.
 *
 * @param width the width of the distribution of the facets' normals, above 0
 * @param kind which distribution it is
 */
public record Roughness(double width, Kind kind) {
  /** The distributions. */
  public enum Kind {
    /** Beckmann's. */
    BECKMANN,
    /** GGX; not one of tray_rust's. */
    GGX
  }

  MicrofacetDistribution distribution(ShadingMemory memory) {
    return kind == Kind.GGX ? memory.ggx(width) : memory.beckmann(width);
  }
}
