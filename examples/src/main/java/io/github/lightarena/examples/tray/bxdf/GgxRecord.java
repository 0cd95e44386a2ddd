package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link GgxDistribution}.
 *
 * @param width the width of the distribution, above 0
 */
@ArenaValue
public record GgxRecord(double width) implements GgxDistribution {}
