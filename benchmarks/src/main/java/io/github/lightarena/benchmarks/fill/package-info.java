/** Workload 2: one kind, 16 values of two doubles, written and read back. */
package io.github.lightarena.benchmarks.fill;
