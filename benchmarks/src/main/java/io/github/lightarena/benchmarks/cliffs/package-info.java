/**
 * What makes an arena slow: the workload {@code fill} again, each time with one thing that should
 * not be.
 */
package io.github.lightarena.benchmarks.cliffs;
