package io.github.lightarena.benchmarks.bsdf;

/** What is computed at a hit: the same for every contender, on lobes of its own. */
final class Bsdf {
  private final Direction wo = new Direction();
  private final Direction wi = new Direction();

  /**
   * {@return a light's part and a sampled direction's, of a plastic}
   *
   * @param body the one lobe
   * @param coat the other one
   * @param samples seven numbers of the hit's arrays of samples, read back by the contender
   */
  double shade(Lobe body, Lobe coat, Samples samples) {
    wo.setCosine(samples.path1, samples.path2);
    wi.setCosine(samples.light1, samples.light2);
    double light = (body.eval(wo, wi) + coat.eval(wo, wi)) * weight(body, coat);
    Lobe chosen = samples.component < 0.5 ? body : coat;
    chosen.sample(wo, samples.bsdf1, samples.bsdf2, wi);
    double pdf = weight(body, coat);
    return pdf == 0 ? light : light + (body.eval(wo, wi) + coat.eval(wo, wi)) * wi.z / pdf;
  }

  private double weight(Lobe body, Lobe coat) {
    return 0.5 * (body.pdf(wo, wi) + coat.pdf(wo, wi));
  }

  /** What a hit reads back of its arrays. */
  static final class Samples {
    double light1;
    double light2;
    double component;
    double bsdf1;
    double bsdf2;
    double path1;
    double path2;
  }
}
