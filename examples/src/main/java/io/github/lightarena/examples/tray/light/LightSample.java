package io.github.lightarena.examples.tray.light;

import io.github.lightarena.examples.tray.geometry.Frame;
import org.joml.Vector3d;

/** A direction to a light, chosen by the light. */
public final class LightSample {
  /** The unit vector to the light. */
  public final Vector3d wi = new Vector3d();

  /** The radiance that arrives if nothing is between; for a point light the irradiance. */
  public final Vector3d radiance = new Vector3d();

  /** How far the light is, in units of the world. */
  public double distance;

  final Vector3d p = new Vector3d();
  final Vector3d n = new Vector3d();
  final Vector3d scratch = new Vector3d();
  final Frame frame = new Frame();

  /** Makes a sample that is to be filled. */
  public LightSample() {}
}
