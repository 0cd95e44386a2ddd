/** Workload 7: the path tracer of the examples, whole, in JVMs of its own. */
package io.github.lightarena.benchmarks.render;
