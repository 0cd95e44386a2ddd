package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of a {@link TorranceSparrowLobe}.
 *
 * @param reflectance what the reflected light is multiplied by
 * @param fresnel the Fresnel term of a facet
 * @param microfacets the distribution of the facets' normals
 */
@ArenaValue
record TorranceSparrowRecord(
    @Inline(RgbRecord.class) Rgb reflectance, Fresnel fresnel, Microfacets microfacets)
    implements TorranceSparrowLobe {}
