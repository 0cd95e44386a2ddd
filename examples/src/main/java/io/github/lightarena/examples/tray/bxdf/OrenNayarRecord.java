package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of an {@link OrenNayarBxdf}.
 *
 * @param reflectance the reflectance of a facet
 * @param a the model's A
 * @param b the model's B
 */
@ArenaValue
public record OrenNayarRecord(@Inline(RgbRecord.class) Spectrum reflectance, double a, double b)
    implements OrenNayarBxdf {}
