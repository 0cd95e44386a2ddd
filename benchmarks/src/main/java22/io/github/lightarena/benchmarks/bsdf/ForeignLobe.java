package io.github.lightarena.benchmarks.bsdf;

import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.VarHandle;

/**
 * A {@link TaggedLobe} in a segment of {@code java.lang.foreign}.
 *
 * @param segment its bytes
 */
record ForeignLobe(MemorySegment segment) implements TaggedLobe, LobeWriter {
  static final MemoryLayout LAYOUT =
      MemoryLayout.structLayout(
          ValueLayout.JAVA_INT.withName("kind"),
          ValueLayout.JAVA_INT.withName("microfacets"),
          ValueLayout.JAVA_DOUBLE.withName("r"),
          ValueLayout.JAVA_DOUBLE.withName("g"),
          ValueLayout.JAVA_DOUBLE.withName("b"),
          ValueLayout.JAVA_DOUBLE.withName("width"),
          ValueLayout.JAVA_DOUBLE.withName("etaI"),
          ValueLayout.JAVA_DOUBLE.withName("etaT"));

  private static final VarHandle KIND = handle("kind");
  private static final VarHandle MICROFACETS = handle("microfacets");
  private static final VarHandle R = handle("r");
  private static final VarHandle G = handle("g");
  private static final VarHandle B = handle("b");
  private static final VarHandle WIDTH = handle("width");
  private static final VarHandle ETA_I = handle("etaI");
  private static final VarHandle ETA_T = handle("etaT");

  private static VarHandle handle(String name) {
    return LAYOUT.varHandle(PathElement.groupElement(name)).withInvokeExactBehavior();
  }

  @Override
  public boolean isGlossy() {
    return (int) KIND.get(segment, 0L) != 0;
  }

  @Override
  public boolean isGgx() {
    return (int) MICROFACETS.get(segment, 0L) != 0;
  }

  @Override
  public double r() {
    return (double) R.get(segment, 0L);
  }

  @Override
  public double g() {
    return (double) G.get(segment, 0L);
  }

  @Override
  public double b() {
    return (double) B.get(segment, 0L);
  }

  @Override
  public double width() {
    return (double) WIDTH.get(segment, 0L);
  }

  @Override
  public double etaI() {
    return (double) ETA_I.get(segment, 0L);
  }

  @Override
  public double etaT() {
    return (double) ETA_T.get(segment, 0L);
  }

  @Override
  public void kinds(boolean isGlossy, boolean isGgx) {
    KIND.set(segment, 0L, isGlossy ? 1 : 0);
    MICROFACETS.set(segment, 0L, isGgx ? 1 : 0);
  }

  @Override
  public void colour(double r, double g, double b) {
    R.set(segment, 0L, r);
    G.set(segment, 0L, g);
    B.set(segment, 0L, b);
  }

  @Override
  public void coat(double width, double etaI, double etaT) {
    WIDTH.set(segment, 0L, width);
    ETA_I.set(segment, 0L, etaI);
    ETA_T.set(segment, 0L, etaT);
  }
}
