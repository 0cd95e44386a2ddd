/** Workload 1: open a scope, make 16 values of 4 kinds, call each, close. */
package io.github.lightarena.benchmarks.scope;
