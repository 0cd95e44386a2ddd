package io.github.lightarena.examples.tray.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.film.Picture;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.material.Glass;
import io.github.lightarena.examples.tray.material.Metal;
import io.github.lightarena.examples.tray.scene.Scene;
import io.github.lightarena.examples.tray.scene.SceneException;
import io.github.lightarena.examples.tray.scene.SceneReader;
import io.github.lightarena.examples.tray.scene.SceneSource;
import io.github.lightarena.examples.tray.support.SmallPt;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

/** tray_rust's smallpt.json: what is where. */
class SmallPtTest {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 150;
  private static final double TAN = Math.tan(Math.toRadians(15));

  @Test
  void isReadAsItIsWritten() throws SceneException {
    Scene scene = scene();
    assertEquals(800, scene.width());
    assertEquals(600, scene.height());
    assertEquals(16, scene.samples());
    assertEquals(1, scene.world().lightCount());
  }

  @Test
  void metalSphereIsLeftAndBehindGlassSphereIsRightAndInFront() throws SceneException {
    Vector3d metal = new Vector3d(-6, 5, 8);
    Vector3d glass = new Vector3d(6, 5, -2);
    Hit metalHit = new Hit();
    Hit glassHit = new Hit();
    double metalDistance = trace(pixel(metal), metalHit);
    double glassDistance = trace(pixel(glass), glassHit);
    assertInstanceOf(Metal.class, scene().world().primitive(metalHit.primitive).material());
    assertInstanceOf(Glass.class, scene().world().primitive(glassHit.primitive).material());
    assertTrue(pixel(metal).x < WIDTH / 2.0 && pixel(glass).x > WIDTH / 2.0);
    assertEquals(metal.distance(0, 12, -60) - 5, metalDistance, 1e-9);
    assertEquals(glass.distance(0, 12, -60) - 5, glassDistance, 1e-9);
    assertTrue(glassDistance < metalDistance);
  }

  @Test
  void leftWallIsRedRightWallIsBlueAndLightComesFromAbove() throws Exception {
    RenderSettings settings = new RenderSettings(WIDTH, HEIGHT, 16, 2, MemoryKind.HEAP, 1);
    Picture picture;
    try (Renderer renderer = new Renderer(scene(), settings)) {
      renderer.render(tiles -> {});
      picture = renderer.picture();
    }
    Vector3d left = mean(picture, pixel(new Vector3d(-15, 12, -5)), 5);
    Vector3d right = mean(picture, pixel(new Vector3d(15, 12, -5)), 5);
    Vector3d back = mean(picture, pixel(new Vector3d(0, 14, 20)), 5);
    System.out.println("left " + left + " right " + right + " back " + back);
    assertTrue(left.x > 3 * left.z && left.x > 3 * left.y, left::toString);
    assertTrue(right.z > 3 * right.x && right.z > 3 * right.y, right::toString);
    assertTrue(Math.abs(back.x - back.z) < 0.35 * back.y, back::toString);
    // The light itself, 60 times its colour and a little that its matte surface reflects; the
    // ceiling above it outshines the floor.
    Vector3d light = mean(picture, pixel(new Vector3d(0, 22, 0)), 1);
    assertTrue(light.x > 60 * 0.780131 && light.x < 60 * 0.780131 + 2, light::toString);
    double ceiling = mean(picture, pixel(new Vector3d(0, 24, 3)), 2).y;
    double floor = mean(picture, pixel(new Vector3d(0, 0, 3)), 2).y;
    assertTrue(ceiling > 3 * floor, ceiling + " " + floor);
  }

  private static Scene scene() throws SceneException {
    return SceneReader.read(SceneSource.file(SmallPt.file()));
  }

  private static double trace(Vector3d pixel, Hit hit) throws SceneException {
    Scene scene = scene();
    Ray ray = new Ray();
    scene.camera().aim(pixel.x, pixel.y, WIDTH, HEIGHT, ray);
    assertTrue(scene.world().intersect(ray, hit));
    return ray.tMax;
  }

  /** Where a point of the world is in the picture, from the camera's definition. */
  private static Vector3d pixel(Vector3d world) {
    double depth = world.z + 60;
    double x = world.x / depth / (TAN * WIDTH / HEIGHT);
    double y = (world.y - 12) / depth / TAN;
    return new Vector3d((x + 1) / 2 * WIDTH, (1 - y) / 2 * HEIGHT, 0);
  }

  private static Vector3d mean(Picture picture, Vector3d pixel, int radius) {
    Vector3d sum = new Vector3d();
    int count = 0;
    for (int y = (int) pixel.y - radius; y <= (int) pixel.y + radius; y++) {
      for (int x = (int) pixel.x - radius; x <= (int) pixel.x + radius; x++) {
        sum.add(picture.value(x, y, 0), picture.value(x, y, 1), picture.value(x, y, 2));
        count++;
      }
    }
    return sum.div(count);
  }
}
