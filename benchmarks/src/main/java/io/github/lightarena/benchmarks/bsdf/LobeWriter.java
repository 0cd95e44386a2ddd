package io.github.lightarena.benchmarks.bsdf;

/** Where a contender with a {@link TaggedLobe} writes one. */
interface LobeWriter {
  /** Sets what kind of lobe it is. */
  void kinds(boolean isGlossy, boolean isGgx);

  /** Sets the colour. */
  void colour(double r, double g, double b);

  /** Sets the distribution's width and the indices of refraction. */
  void coat(double width, double etaI, double etaT);

  /** Writes the body of a plastic. */
  default void writeBody(Hits hits, int hit) {
    kinds(false, false);
    colour(hits.colour(hit, 0), hits.colour(hit, 1), hits.colour(hit, 0));
  }

  /** Writes the coat of a plastic. */
  default void writeCoat(Hits hits, int hit) {
    kinds(true, hits.isGgx(hit));
    colour(hits.colour(hit, 1), hits.colour(hit, 2), hits.colour(hit, 1));
    coat(hits.width(hit), 1, hits.eta(hit));
  }
}
