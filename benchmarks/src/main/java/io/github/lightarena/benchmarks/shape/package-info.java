/** Values of four kinds behind one interface, as each contender keeps them. */
package io.github.lightarena.benchmarks.shape;
