package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.annotation.ArenaUnion;
import org.joml.Vector3d;

/** A Fresnel term: how much of the light a smooth interface reflects. */
@ArenaUnion({DielectricRecord.class, ConductorRecord.class})
public interface Fresnel {
  /**
   * Evaluates the term.
   *
   * @param cosThetaI the cosine of the angle of incidence; below 0 if the light comes from within
   * @param dest receives the reflectance, from 0 to 1
   */
  void evaluate(double cosThetaI, Vector3d dest);
}
