package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.examples.tray.geometry.Frame;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import java.util.List;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/**
 * All the BxDFs at a point of a surface, with the frame they are in. Directions here are in world
 * space.
 *
 * <p>A worker makes one and sets it at each hit. The list of the BxDFs, and they themselves, belong
 * to the camera sample and die with it.
 */
public final class Bsdf {
  private static final int MOST_LOBES = 8;

  private final Frame frame = new Frame();
  private final Vector3d wo = new Vector3d();
  private final Vector3d wi = new Vector3d();
  private final Vector3d term = new Vector3d();
  private final Bxdf[] lobes = new Bxdf[MOST_LOBES];
  private int lobeCount;
  private int sampledType;

  /** Makes a BSDF that is to be set. */
  public Bsdf() {}

  /**
   * Sets the BSDF to a hit.
   *
   * @param surface the geometry, in world space
   * @param bxdfs the BxDFs there; each is asked for once, so that it costs one view a hit
   */
  public void set(SurfaceInteraction surface, List<Bxdf> bxdfs) {
    frame.set(surface.ns, surface.dpdu);
    lobeCount = bxdfs.size();
    for (int i = 0; i < lobeCount; i++) {
      lobes[i] = bxdfs.get(i);
    }
  }

  /**
   * {@return how many BxDFs match}
   *
   * @param wanted the bits of {@link BxdfType} that they may have
   */
  public int numMatching(int wanted) {
    int matching = 0;
    for (int i = 0; i < lobeCount; i++) {
      if (BxdfType.matches(lobes[i].type(), wanted)) {
        matching++;
      }
    }
    return matching;
  }

  /**
   * Evaluates the sum of the BxDFs that match.
   *
   * @param woWorld where the light goes
   * @param wiWorld where the light comes from
   * @param wanted the bits of {@link BxdfType} that they may have
   * @param f receives the value, in 1 / steradian
   */
  public void eval(Vector3dc woWorld, Vector3dc wiWorld, int wanted, Vector3d f) {
    frame.toLocal(woWorld, wo);
    frame.toLocal(wiWorld, wi);
    evalLocal(wanted, f);
  }

  /**
   * {@return the density of {@link #sample}, in 1 / steradian: the mean over the BxDFs that match}
   *
   * @param woWorld where the light goes
   * @param wiWorld where the light comes from
   * @param wanted the bits of {@link BxdfType} that they may have
   */
  public double pdf(Vector3dc woWorld, Vector3dc wiWorld, int wanted) {
    frame.toLocal(woWorld, wo);
    frame.toLocal(wiWorld, wi);
    return pdfLocal(wanted);
  }

  /**
   * Chooses one of the BxDFs that match, uniformly, and lets it choose where the light comes from.
   *
   * @param woWorld where the light goes
   * @param component a number in [0, 1) that chooses the BxDF
   * @param u1 a number in [0, 1)
   * @param u2 a number in [0, 1)
   * @param wanted the bits of {@link BxdfType} that they may have
   * @param wiWorld receives the direction
   * @param f receives the value
   * @return the density, in 1 / steradian; for a specular BxDF the probability that it was chosen;
   *     0 if no direction was found
   */
  public double sample(
      Vector3dc woWorld,
      double component,
      double u1,
      double u2,
      int wanted,
      Vector3d wiWorld,
      Vector3d f) {
    int matching = numMatching(wanted);
    if (matching == 0) {
      return 0;
    }
    Bxdf chosen = matching(wanted, Math.min(matching - 1, (int) (component * matching)));
    sampledType = chosen.type();
    frame.toLocal(woWorld, wo);
    double pdf = chosen.sample(wo, u1, u2, wi, f);
    if (!(pdf > 0)) {
      return 0;
    }
    frame.toWorld(wi, wiWorld);
    if (isSampleSpecular()) {
      return pdf / matching;
    }
    if (matching == 1) {
      return pdf;
    }
    evalLocal(wanted, f);
    return pdfLocal(wanted);
  }

  /** {@return whether the last {@link #sample} chose a specular BxDF} */
  public boolean isSampleSpecular() {
    return (sampledType & BxdfType.SPECULAR) != 0;
  }

  private Bxdf matching(int wanted, int number) {
    int left = number;
    for (int i = 0; i < lobeCount; i++) {
      if (BxdfType.matches(lobes[i].type(), wanted) && left-- == 0) {
        return lobes[i];
      }
    }
    throw new IllegalArgumentException("number=" + number);
  }

  private void evalLocal(int wanted, Vector3d f) {
    f.zero();
    for (int i = 0; i < lobeCount; i++) {
      if (BxdfType.matches(lobes[i].type(), wanted)) {
        lobes[i].eval(wo, wi, term);
        f.add(term);
      }
    }
  }

  private double pdfLocal(int wanted) {
    double sum = 0;
    int matching = 0;
    for (int i = 0; i < lobeCount; i++) {
      if (BxdfType.matches(lobes[i].type(), wanted)) {
        sum += lobes[i].pdf(wo, wi);
        matching++;
      }
    }
    return matching == 0 ? 0 : sum / matching;
  }
}
