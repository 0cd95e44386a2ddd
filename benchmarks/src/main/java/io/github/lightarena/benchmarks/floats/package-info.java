/** Workload 5: loops over floats, and what the JDK has a method for. */
package io.github.lightarena.benchmarks.floats;
