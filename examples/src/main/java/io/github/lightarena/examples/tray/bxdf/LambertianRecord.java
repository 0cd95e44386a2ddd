package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of a {@link LambertianBxdf}.
 *
 * @param reflectance the share of the light that is reflected
 */
@ArenaValue
public record LambertianRecord(@Inline(RgbRecord.class) Spectrum reflectance)
    implements LambertianBxdf {}
