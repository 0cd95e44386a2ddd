/** Workload 3: many mixed values that stay, one interface call each. */
package io.github.lightarena.benchmarks.dispatch;
