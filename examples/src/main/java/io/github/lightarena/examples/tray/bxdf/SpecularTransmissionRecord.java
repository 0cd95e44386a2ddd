package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of a {@link SpecularTransmissionBxdf}.
 *
 * @param transmittance what the transmitted light is multiplied by
 * @param etaI the index of refraction outside
 * @param etaT the index of refraction within
 */
@ArenaValue
public record SpecularTransmissionRecord(
    @Inline(RgbRecord.class) Spectrum transmittance, double etaI, double etaT)
    implements SpecularTransmissionBxdf {}
