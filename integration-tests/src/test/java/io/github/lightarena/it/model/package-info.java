/**
 * Random programs over arenas, against a model on the Java heap.
 *
 * <p>A program is bytes: they say how the arena is built, and what is done with it. The test draws
 * them from a seed, and a fuzzer makes them up; {@link io.github.lightarena.it.model.Machine} runs
 * both. A program that fails is cut down to a short one, and printed as lines of Java.
 */
package io.github.lightarena.it.model;
