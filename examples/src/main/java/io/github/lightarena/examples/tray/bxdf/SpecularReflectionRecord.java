package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of a {@link SpecularReflectionBxdf}.
 *
 * @param reflectance what the reflected light is multiplied by
 * @param fresnel the Fresnel term
 */
@ArenaValue
public record SpecularReflectionRecord(
    @Inline(RgbRecord.class) Spectrum reflectance, Fresnel fresnel)
    implements SpecularReflectionBxdf {}
