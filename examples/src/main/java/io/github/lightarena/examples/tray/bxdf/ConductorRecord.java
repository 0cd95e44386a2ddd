package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of a {@link ConductorFresnel}.
 *
 * @param eta the index of refraction
 * @param k the absorption coefficient
 */
@ArenaValue
public record ConductorRecord(
    @Inline(RgbRecord.class) Spectrum eta, @Inline(RgbRecord.class) Spectrum k)
    implements ConductorFresnel {}
