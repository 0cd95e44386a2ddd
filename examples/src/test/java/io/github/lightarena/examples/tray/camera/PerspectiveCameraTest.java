package io.github.lightarena.examples.tray.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.Transform;
import org.joml.Matrix4d;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class PerspectiveCameraTest {
  @Test
  void fieldOfViewSpansTheShorterSide() {
    check(90, 50, 0, 200, 100, new Vector3d(-1, 1, 1));
    check(90, 200, 50, 200, 100, new Vector3d(2, 0, 1));
    check(90, 0, 0, 100, 200, new Vector3d(-1, 2, 1));
  }

  @Test
  void rayStartsAtTheCameraAndTurnsWithIt() {
    Matrix4d place = new Matrix4d().translation(1, 2, 3).rotateY(Math.PI / 2).scale(4);
    Ray ray = new Ray();
    new PerspectiveCamera(new Transform(place), 40).aim(50, 50, 100, 100, ray);
    assertEquals(0, ray.o.distance(1, 2, 3), 1e-12);
    assertEquals(0, ray.d.distance(1, 0, 0), 1e-12);
  }

  private static void check(
      double fov, double x, double y, int width, int height, Vector3d expected) {
    Ray ray = new Ray();
    new PerspectiveCamera(new Transform(new Matrix4d()), fov).aim(x, y, width, height, ray);
    assertEquals(0, ray.d.distance(expected.normalize()), 1e-12, ray.d::toString);
  }
}
