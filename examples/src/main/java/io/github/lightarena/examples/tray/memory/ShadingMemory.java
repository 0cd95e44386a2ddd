package io.github.lightarena.examples.tray.memory;

import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.Fresnel;
import io.github.lightarena.examples.tray.bxdf.MerlTable;
import io.github.lightarena.examples.tray.bxdf.MicrofacetDistribution;
import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.sampling.SampleArray;
import java.util.List;

/**
 * Where the values of a camera sample live. This is the one place where rendering on the Java heap
 * and rendering in an arena differ: everything above it sees the same interfaces.
 *
 * <p>One thread uses it. What a method answers is valid until {@link #closeScope}.
 */
@ArenaScoped
public interface ShadingMemory extends AutoCloseable {
  /**
   * Gets ready for what a camera sample may need, before the first scope is opened.
   *
   * @param sample asks this memory for as much as a camera sample may; it may be run more than
   *     once, or not at all
   */
  void rehearse(Runnable sample);

  /** Opens the scope of a camera sample. */
  void openScope();

  /** Closes the scope of a camera sample; nothing that was made in it may be used any more. */
  void closeScope();

  /** {@return what was used so far} */
  MemoryUse use();

  /** Lets the memory go. */
  @Override
  void close();

  /**
   * {@return an array of zeros}
   *
   * @param length the number of elements
   */
  SampleArray floats(int length);

  /**
   * {@return a list of one BxDF}
   *
   * @param only the element
   */
  List<Bxdf> bxdfs(Bxdf only);

  /**
   * {@return a list of two BxDFs}
   *
   * @param first the first element
   * @param second the second element
   */
  List<Bxdf> bxdfs(Bxdf first, Bxdf second);

  /** {@return a list of no BxDFs} */
  List<Bxdf> noBxdfs();

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.LambertianBxdf}}
   *
   * @param reflectance the share of the light that is reflected
   */
  Bxdf lambertian(Spectrum reflectance);

  /**
   * {@return an {@link io.github.lightarena.examples.tray.bxdf.OrenNayarBxdf}}
   *
   * @param reflectance the reflectance of a facet
   * @param a the model's A
   * @param b the model's B
   */
  Bxdf orenNayar(Spectrum reflectance, double a, double b);

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.TorranceSparrowBxdf}}
   *
   * @param reflectance what the reflected light is multiplied by
   * @param fresnel the Fresnel term, of this memory
   * @param distribution the distribution of the facets' normals, of this memory
   */
  Bxdf torranceSparrow(Spectrum reflectance, Fresnel fresnel, MicrofacetDistribution distribution);

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.SpecularReflectionBxdf}}
   *
   * @param reflectance what the reflected light is multiplied by
   * @param fresnel the Fresnel term, of this memory
   */
  Bxdf specularReflection(Spectrum reflectance, Fresnel fresnel);

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.SpecularTransmissionBxdf}}
   *
   * @param transmittance what the transmitted light is multiplied by
   * @param etaI the index of refraction outside
   * @param etaT the index of refraction within
   */
  Bxdf specularTransmission(Spectrum transmittance, double etaI, double etaT);

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.MicrofacetTransmissionBxdf}}
   *
   * @param transmittance what the transmitted light is multiplied by
   * @param etaI the index of refraction outside
   * @param etaT the index of refraction within
   * @param distribution the distribution of the facets' normals, of this memory
   */
  Bxdf microfacetTransmission(
      Spectrum transmittance, double etaI, double etaT, MicrofacetDistribution distribution);

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.MerlBxdf}}
   *
   * @param table the measured table, which stays on the Java heap
   */
  Bxdf merl(MerlTable table);

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.DielectricFresnel}}
   *
   * @param etaI the index of refraction outside
   * @param etaT the index of refraction within
   */
  Fresnel dielectric(double etaI, double etaT);

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.ConductorFresnel}}
   *
   * @param eta the index of refraction
   * @param k the absorption coefficient
   */
  Fresnel conductor(Spectrum eta, Spectrum k);

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.BeckmannDistribution}}
   *
   * @param width the width of the distribution
   */
  MicrofacetDistribution beckmann(double width);

  /**
   * {@return a {@link io.github.lightarena.examples.tray.bxdf.GgxDistribution}}
   *
   * @param width the width of the distribution
   */
  MicrofacetDistribution ggx(double width);
}
