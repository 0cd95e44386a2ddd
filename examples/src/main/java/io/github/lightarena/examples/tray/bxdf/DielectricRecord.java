package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link DielectricFresnel}.
 *
 * @param etaI the index of refraction outside
 * @param etaT the index of refraction within
 */
@ArenaValue
public record DielectricRecord(double etaI, double etaT) implements DielectricFresnel {}
