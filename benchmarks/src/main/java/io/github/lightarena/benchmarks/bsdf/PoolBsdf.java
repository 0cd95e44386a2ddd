package io.github.lightarena.benchmarks.bsdf;

import org.openjdk.jmh.annotations.Benchmark;

/** Mutable objects that are kept, and arrays that are kept. */
public class PoolBsdf extends BsdfWorkload {
  private float[][] arrays;
  private Lobe[] lobes;
  private MutableLambertian body;
  private MutableTorranceSparrow coat;
  private MutableRgb[] colours;
  private MutableDielectric fresnel;
  private MutableBeckmann beckmann;
  private MutableGgx ggx;

  @Override
  protected void prepare() {
    arrays = new float[Hits.ARRAYS][];
    for (int i = 0; i < arrays.length; i++) {
      arrays[i] = new float[Hits.sampleCount(i)];
    }
    lobes = new Lobe[2];
    body = new MutableLambertian();
    coat = new MutableTorranceSparrow();
    colours = new MutableRgb[] {new MutableRgb(), new MutableRgb()};
    fresnel = new MutableDielectric();
    beckmann = new MutableBeckmann();
    ggx = new MutableGgx();
  }

  /** Each object is set anew. */
  @Benchmark
  public double mutableObjects() {
    int hit = turn();
    for (int i = 0; i < arrays.length; i++) {
      HeapBsdf.fill(arrays[i], hits, hit, i);
    }
    HeapBsdf.read(arrays, samples);
    body.reflectance = colours[0].set(hits, hit, 0);
    coat.reflectance = colours[1].set(hits, hit, 1);
    coat.fresnel = fresnel;
    fresnel.etaI = 1;
    fresnel.etaT = hits.eta(hit);
    if (hits.isGgx(hit)) {
      ggx.width = hits.width(hit);
      coat.microfacets = ggx;
    } else {
      beckmann.width = hits.width(hit);
      coat.microfacets = beckmann;
    }
    lobes[0] = body;
    lobes[1] = coat;
    return done(bsdf.shade(lobes[0], lobes[1], samples));
  }

  private static final class MutableRgb implements Rgb {
    private double r;
    private double g;
    private double b;

    MutableRgb set(Hits hits, int hit, int part) {
      r = hits.colour(hit, part);
      g = hits.colour(hit, part + 1);
      b = hits.colour(hit, part);
      return this;
    }

    @Override
    public double r() {
      return r;
    }

    @Override
    public double g() {
      return g;
    }

    @Override
    public double b() {
      return b;
    }
  }

  private static final class MutableLambertian implements LambertianLobe {
    private Rgb reflectance;

    @Override
    public Rgb reflectance() {
      return reflectance;
    }
  }

  private static final class MutableTorranceSparrow implements TorranceSparrowLobe {
    private Rgb reflectance;
    private Fresnel fresnel;
    private Microfacets microfacets;

    @Override
    public Rgb reflectance() {
      return reflectance;
    }

    @Override
    public Fresnel fresnel() {
      return fresnel;
    }

    @Override
    public Microfacets microfacets() {
      return microfacets;
    }
  }

  private static final class MutableDielectric implements DielectricFresnel {
    private double etaI;
    private double etaT;

    @Override
    public double etaI() {
      return etaI;
    }

    @Override
    public double etaT() {
      return etaT;
    }
  }

  private static final class MutableBeckmann implements BeckmannMicrofacets {
    private double width;

    @Override
    public double width() {
      return width;
    }
  }

  private static final class MutableGgx implements GgxMicrofacets {
    private double width;

    @Override
    public double width() {
      return width;
    }
  }
}
