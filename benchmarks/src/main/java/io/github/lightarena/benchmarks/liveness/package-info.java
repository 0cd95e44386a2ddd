/**
 * Workload 8: what the check of the epoch costs, on a copy of the access path with and without it.
 */
package io.github.lightarena.benchmarks.liveness;
