package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link BeckmannMicrofacets}.
 *
 * @param width the width of the distribution
 */
@ArenaValue
record BeckmannRecord(double width) implements BeckmannMicrofacets {}
