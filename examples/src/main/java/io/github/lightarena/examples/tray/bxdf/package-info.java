/**
 * What scatters light at a point, as values of an arena: BxDFs, Fresnel terms, microfacet
 * distributions and colours.
 *
 * <p>Each is an interface that knows how to compute, in default methods over its accessors, and a
 * record that is its data. The same methods run on the record and on the arena's view of it. They
 * answer numbers or write into vectors of the caller, so that they make no garbage. Directions are
 * unit vectors in the shading frame, whose z axis is the shading normal, and point away from the
 * surface.
 */
package io.github.lightarena.examples.tray.bxdf;
