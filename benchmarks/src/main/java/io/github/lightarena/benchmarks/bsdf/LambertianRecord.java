package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;

/**
 * The data of a {@link LambertianLobe}.
 *
 * @param reflectance the share of the light that is reflected
 */
@ArenaValue
record LambertianRecord(@Inline(RgbRecord.class) Rgb reflectance) implements LambertianLobe {}
