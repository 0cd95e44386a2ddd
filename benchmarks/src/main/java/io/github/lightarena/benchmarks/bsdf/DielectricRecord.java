package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.annotation.ArenaValue;

/**
 * The data of a {@link DielectricFresnel}.
 *
 * @param etaI the index of refraction outside
 * @param etaT the index of refraction within
 */
@ArenaValue
record DielectricRecord(double etaI, double etaT) implements DielectricFresnel {}
