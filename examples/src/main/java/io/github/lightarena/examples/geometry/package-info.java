/**
 * The shapes of data that an arena holds: a union of kinds of values, values inside values, slices,
 * and lists and trees made of references. {@link io.github.lightarena.examples.geometry.Main} shows
 * them one after the other.
 */
package io.github.lightarena.examples.geometry;
