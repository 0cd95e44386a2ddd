package io.github.lightarena.examples.tray.bxdf;

import org.joml.Vector3d;
import org.joml.Vector3dc;

/** A measured reflection, looked up in a {@link MerlTable} that lies on the Java heap. */
public interface MerlBxdf extends Bxdf {
  /** {@return the measured table} */
  MerlTable table();

  @Override
  default int type() {
    return BxdfType.REFLECTION | BxdfType.GLOSSY;
  }

  @Override
  default void eval(Vector3dc wo, Vector3dc wi, Vector3d f) {
    if (!Directions.sameHemisphere(wo, wi)) {
      f.zero();
      return;
    }
    double side = wo.z() < 0 ? -1 : 1;
    f.set(wo).add(wi).mul(side).normalize();
    double thetaH = Math.acos(Math.min(1, f.z));
    double thetaD = Math.acos(Math.min(1, Math.abs(f.dot(wi))));
    // The difference direction: wi turned so that the half vector becomes the z axis. Its x axis is
    // the projection of the z axis' rotation, t = (cos theta_h cos phi_h, cos theta_h sin phi_h,
    // -sin theta_h), its y axis b = (-sin phi_h, cos phi_h, 0).
    double sinH = Math.sqrt(f.x * f.x + f.y * f.y);
    double cosPhi = sinH > 0 ? f.x / sinH : 1;
    double sinPhi = sinH > 0 ? f.y / sinH : 0;
    double x = side * (f.z * (cosPhi * wi.x() + sinPhi * wi.y()) - sinH * wi.z());
    double y = side * (cosPhi * wi.y() - sinPhi * wi.x());
    table().lookup(thetaH, thetaD, Math.atan2(y, x), f);
  }
}
