package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of a {@link MicrofacetTransmissionBxdf}.
 *
 * @param transmittance what the transmitted light is multiplied by
 * @param etaI the index of refraction outside
 * @param etaT the index of refraction within
 * @param distribution the distribution of the facets' normals
 */
@ArenaValue
public record MicrofacetTransmissionRecord(
    @Inline(RgbRecord.class) Spectrum transmittance,
    double etaI,
    double etaT,
    MicrofacetDistribution distribution)
    implements MicrofacetTransmissionBxdf {}
