/**
 * What a user of Light Arena would otherwise pick, on the same data: the one command and what all
 * workloads have in common. Each workload is a package; {@code docs/performance.md} says how to
 * read the results.
 */
package io.github.lightarena.benchmarks;
