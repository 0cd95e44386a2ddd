package io.github.lightarena.examples.tray.memory;

import io.github.lightarena.examples.tray.bxdf.BeckmannRecord;
import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.ConductorRecord;
import io.github.lightarena.examples.tray.bxdf.DielectricRecord;
import io.github.lightarena.examples.tray.bxdf.Fresnel;
import io.github.lightarena.examples.tray.bxdf.GgxRecord;
import io.github.lightarena.examples.tray.bxdf.LambertianRecord;
import io.github.lightarena.examples.tray.bxdf.MerlRecord;
import io.github.lightarena.examples.tray.bxdf.MerlTable;
import io.github.lightarena.examples.tray.bxdf.MicrofacetDistribution;
import io.github.lightarena.examples.tray.bxdf.MicrofacetTransmissionRecord;
import io.github.lightarena.examples.tray.bxdf.OrenNayarRecord;
import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.bxdf.SpecularReflectionRecord;
import io.github.lightarena.examples.tray.bxdf.SpecularTransmissionRecord;
import io.github.lightarena.examples.tray.bxdf.TorranceSparrowRecord;
import io.github.lightarena.examples.tray.sampling.SampleArray;
import java.util.List;

/** Values as records on the Java heap, left to the garbage collector. */
public final class HeapMemory implements ShadingMemory {
  private long scopes;

  /** Makes the memory. */
  public HeapMemory() {}

  @Override
  public void rehearse(Runnable sample) {
    // There is nothing to get ready.
  }

  @Override
  public void openScope() {
    scopes++;
  }

  @Override
  public void closeScope() {
    // The garbage collector finds out by itself.
  }

  @Override
  public MemoryUse use() {
    return new MemoryUse(scopes, 0, 0);
  }

  @Override
  public void close() {
    // Nothing is held.
  }

  @Override
  public SampleArray floats(int length) {
    return new HeapSampleArray(length);
  }

  @Override
  public List<Bxdf> bxdfs(Bxdf only) {
    return List.of(only);
  }

  @Override
  public List<Bxdf> bxdfs(Bxdf first, Bxdf second) {
    return List.of(first, second);
  }

  @Override
  public List<Bxdf> noBxdfs() {
    return List.of();
  }

  @Override
  public Bxdf lambertian(Spectrum reflectance) {
    return new LambertianRecord(reflectance);
  }

  @Override
  public Bxdf orenNayar(Spectrum reflectance, double a, double b) {
    return new OrenNayarRecord(reflectance, a, b);
  }

  @Override
  public Bxdf torranceSparrow(
      Spectrum reflectance, Fresnel fresnel, MicrofacetDistribution distribution) {
    return new TorranceSparrowRecord(reflectance, fresnel, distribution);
  }

  @Override
  public Bxdf specularReflection(Spectrum reflectance, Fresnel fresnel) {
    return new SpecularReflectionRecord(reflectance, fresnel);
  }

  @Override
  public Bxdf specularTransmission(Spectrum transmittance, double etaI, double etaT) {
    return new SpecularTransmissionRecord(transmittance, etaI, etaT);
  }

  @Override
  public Bxdf microfacetTransmission(
      Spectrum transmittance, double etaI, double etaT, MicrofacetDistribution distribution) {
    return new MicrofacetTransmissionRecord(transmittance, etaI, etaT, distribution);
  }

  @Override
  public Bxdf merl(MerlTable table) {
    return new MerlRecord(table);
  }

  @Override
  public Fresnel dielectric(double etaI, double etaT) {
    return new DielectricRecord(etaI, etaT);
  }

  @Override
  public Fresnel conductor(Spectrum eta, Spectrum k) {
    return new ConductorRecord(eta, k);
  }

  @Override
  public MicrofacetDistribution beckmann(double width) {
    return new BeckmannRecord(width);
  }

  @Override
  public MicrofacetDistribution ggx(double width) {
    return new GgxRecord(width);
  }
}
