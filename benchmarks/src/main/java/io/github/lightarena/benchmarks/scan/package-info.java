/** Workload 4: ten million values of 16 bytes, of which one half is read. */
package io.github.lightarena.benchmarks.scan;
