package io.github.lightarena.examples.tray.memory;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.examples.tray.bxdf.AnyBxdf;
import io.github.lightarena.examples.tray.bxdf.Beckmann;
import io.github.lightarena.examples.tray.bxdf.Bxdf;
import io.github.lightarena.examples.tray.bxdf.Conductor;
import io.github.lightarena.examples.tray.bxdf.Dielectric;
import io.github.lightarena.examples.tray.bxdf.Fresnel;
import io.github.lightarena.examples.tray.bxdf.Ggx;
import io.github.lightarena.examples.tray.bxdf.Lambertian;
import io.github.lightarena.examples.tray.bxdf.Merl;
import io.github.lightarena.examples.tray.bxdf.MerlTable;
import io.github.lightarena.examples.tray.bxdf.MicrofacetDistribution;
import io.github.lightarena.examples.tray.bxdf.MicrofacetTransmission;
import io.github.lightarena.examples.tray.bxdf.OrenNayar;
import io.github.lightarena.examples.tray.bxdf.Spectrum;
import io.github.lightarena.examples.tray.bxdf.SpecularReflection;
import io.github.lightarena.examples.tray.bxdf.SpecularTransmission;
import io.github.lightarena.examples.tray.bxdf.TorranceSparrow;
import io.github.lightarena.examples.tray.sampling.SampleArray;
import java.util.ArrayList;
import java.util.List;

/** Values in an arena of the worker's own, one scope a camera sample. */
public final class ArenaMemory implements ShadingMemory {
  private final MemoryArena arena = MemoryArena.create();
  private final List<ArenaSampleArray> sampleArrays = new ArrayList<>();
  private int sampleArraysInUse;
  private MemoryUse rehearsal = MemoryUse.NONE;
  private Allocator alloc;

  /** Makes the memory. */
  public ArenaMemory() {}

  @Override
  public void rehearse(Runnable sample) {
    arena.prewarm(
        scope -> {
          alloc = scope;
          sampleArraysInUse = 0;
          sample.run();
        });
    rehearsal = used();
  }

  @Override
  public void openScope() {
    alloc = arena.allocator();
    sampleArraysInUse = 0;
  }

  @Override
  public void closeScope() {
    alloc.close();
  }

  @Override
  public MemoryUse use() {
    return used().since(rehearsal);
  }

  @Override
  public void close() {
    arena.close();
  }

  @Override
  public SampleArray floats(int length) {
    if (sampleArraysInUse == sampleArrays.size()) {
      sampleArrays.add(new ArenaSampleArray());
    }
    return sampleArrays.get(sampleArraysInUse++).show(alloc.floats(length));
  }

  @Override
  public ReferenceSlice<Bxdf> noBxdfs() {
    return AnyBxdf.in(alloc).slice(0);
  }

  @Override
  public ReferenceSlice<Bxdf> bxdfs(Bxdf only) {
    AnyBxdf.Slice slice = AnyBxdf.in(alloc).slice(1);
    slice.put(0, only);
    return slice;
  }

  @Override
  public ReferenceSlice<Bxdf> bxdfs(Bxdf first, Bxdf second) {
    AnyBxdf.Slice slice = AnyBxdf.in(alloc).slice(2);
    slice.put(0, first);
    slice.put(1, second);
    return slice;
  }

  @Override
  public Bxdf lambertian(Spectrum reflectance) {
    return Lambertian.in(alloc).of(reflectance);
  }

  @Override
  public Bxdf orenNayar(Spectrum reflectance, double a, double b) {
    return OrenNayar.in(alloc).of(reflectance, a, b);
  }

  @Override
  public Bxdf torranceSparrow(
      Spectrum reflectance, Fresnel fresnel, MicrofacetDistribution distribution) {
    return TorranceSparrow.in(alloc).of(reflectance, fresnel, distribution);
  }

  @Override
  public Bxdf specularReflection(Spectrum reflectance, Fresnel fresnel) {
    return SpecularReflection.in(alloc).of(reflectance, fresnel);
  }

  @Override
  public Bxdf specularTransmission(Spectrum transmittance, double etaI, double etaT) {
    return SpecularTransmission.in(alloc).of(transmittance, etaI, etaT);
  }

  @Override
  public Bxdf microfacetTransmission(
      Spectrum transmittance, double etaI, double etaT, MicrofacetDistribution distribution) {
    return MicrofacetTransmission.in(alloc).of(transmittance, etaI, etaT, distribution);
  }

  @Override
  public Bxdf merl(MerlTable table) {
    return Merl.in(alloc).of(table);
  }

  @Override
  public Fresnel dielectric(double etaI, double etaT) {
    return Dielectric.in(alloc).of(etaI, etaT);
  }

  @Override
  public Fresnel conductor(Spectrum eta, Spectrum k) {
    return Conductor.in(alloc).of(eta, k);
  }

  @Override
  public MicrofacetDistribution beckmann(double width) {
    return Beckmann.in(alloc).of(width);
  }

  @Override
  public MicrofacetDistribution ggx(double width) {
    return Ggx.in(alloc).of(width);
  }

  private MemoryUse used() {
    ArenaStats stats = arena.stats();
    return new MemoryUse(stats.scopesOpened(), stats.peakBytes(), stats.viewsBeyondPool());
  }
}
