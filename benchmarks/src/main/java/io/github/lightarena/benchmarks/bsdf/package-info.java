/**
 * Workload 6: what a path tracer does at one hit. Six arrays of samples, a plastic of two lobes,
 * one of which refers to a Fresnel term and a distribution of microfacets; evaluate, sample, close.
 *
 * <p>The formulas are those of the {@code examples} module, on scalars: <i>Physically Based
 * Rendering</i> and Walter et al., <i>Microfacet Models for Refraction through Rough Surfaces</i>
 * (EGSR 2007).
 */
package io.github.lightarena.benchmarks.bsdf;
