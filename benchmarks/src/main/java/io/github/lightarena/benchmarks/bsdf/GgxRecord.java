package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link GgxMicrofacets}.
 *
 * @param width the width of the distribution
 */
@ArenaValue
record GgxRecord(double width) implements GgxMicrofacets {}
