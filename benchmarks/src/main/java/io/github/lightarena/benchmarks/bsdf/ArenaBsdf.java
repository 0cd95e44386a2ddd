package io.github.lightarena.benchmarks.bsdf;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.MemoryArena;
import org.openjdk.jmh.annotations.Benchmark;

/** Light Arena: one scope a hit. */
public class ArenaBsdf extends BsdfWorkload {
  private MemoryArena arena;

  @Override
  protected void prepare() {
    arena = MemoryArena.create();
  }

  @Override
  protected void release() {
    arena.close();
  }

  /** Views, as the path tracer of the examples has them. */
  @Benchmark
  public double views() {
    int hit = turn();
    try (Allocator alloc = arena.allocator()) {
      FloatSlice light = samples(alloc, hit, 0);
      FloatSlice lightComponent = samples(alloc, hit, 1);
      FloatSlice scatter = samples(alloc, hit, 2);
      samples(alloc, hit, 3);
      FloatSlice path = samples(alloc, hit, 4);
      samples(alloc, hit, 5);
      samples.light1 = light.get(0);
      samples.light2 = light.get(1);
      samples.component = lightComponent.get(0);
      samples.bsdf1 = scatter.get(0);
      samples.bsdf2 = scatter.get(1);
      samples.path1 = path.get(0);
      samples.path2 = path.get(1);
      AnyLobe.Slice lobes = AnyLobe.in(alloc).slice(2);
      lobes.put(0, Lambertian.in(alloc).of(colour(alloc, hit, 0)));
      lobes.put(
          1,
          TorranceSparrow.in(alloc)
              .of(
                  colour(alloc, hit, 1),
                  Dielectric.in(alloc).of(1, hits.eta(hit)),
                  microfacets(alloc, hit)));
      return done(bsdf.shade(lobes.get(0), lobes.get(1), samples));
    }
  }

  private FloatSlice samples(Allocator alloc, int hit, int number) {
    FloatSlice slice = alloc.uninitialized().floats(Hits.sampleCount(number));
    for (int j = 0; j < slice.length(); j++) {
      slice.set(j, hits.sample(hit, number, j));
    }
    return slice;
  }

  private Rgb colour(Allocator alloc, int hit, int part) {
    return RgbView.in(alloc)
        .of(hits.colour(hit, part), hits.colour(hit, part + 1), hits.colour(hit, part));
  }

  private Microfacets microfacets(Allocator alloc, int hit) {
    return hits.isGgx(hit)
        ? Ggx.in(alloc).of(hits.width(hit))
        : Beckmann.in(alloc).of(hits.width(hit));
  }
}
