/**
 * A path tracer in the manner of tray_rust, whose materials live in an arena. {@code bxdf} holds
 * the arena's values, {@code memory} the one place where heap and arena differ, {@code render} the
 * scope of a camera sample; the rest is what a renderer needs anyway.
 *
 * <p>The names are those of Pharr, Jakob and Humphreys, <i>Physically Based Rendering</i>, third
 * edition, with few exceptions, most of them tray_rust's. Its {@code Scene} is a {@link
 * io.github.lightarena.examples.tray.primitive.World} here, its {@code MicrofacetReflection} a
 * {@link io.github.lightarena.examples.tray.bxdf.TorranceSparrowBxdf}, its {@code
 * UniformSampleOneLight} is in {@code integrator/DirectLighting}, its {@code
 * SamplerIntegrator::Render} in {@link io.github.lightarena.examples.tray.render.Renderer}, its
 * {@code MemoryArena} behind {@link io.github.lightarena.examples.tray.memory.ShadingMemory}.
 */
package io.github.lightarena.examples.tray;
