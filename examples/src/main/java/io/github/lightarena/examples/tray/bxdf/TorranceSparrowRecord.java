package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of a {@link TorranceSparrowBxdf}.
 *
 * @param reflectance what the reflected light is multiplied by
 * @param fresnel the Fresnel term of a facet
 * @param distribution the distribution of the facets' normals
 */
@ArenaValue
public record TorranceSparrowRecord(
    @Inline(RgbRecord.class) Spectrum reflectance,
    Fresnel fresnel,
    MicrofacetDistribution distribution)
    implements TorranceSparrowBxdf {}
