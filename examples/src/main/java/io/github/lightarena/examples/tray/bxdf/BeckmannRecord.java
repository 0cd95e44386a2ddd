package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link BeckmannDistribution}.
 *
 * @param width the width of the distribution, above 0
 */
@ArenaValue
public record BeckmannRecord(double width) implements BeckmannDistribution {}
