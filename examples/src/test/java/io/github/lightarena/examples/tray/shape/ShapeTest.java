package io.github.lightarena.examples.tray.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.support.Estimate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class ShapeTest {
  @Test
  void raysHitSphereFromOutsideAndFromWithin() {
    Sphere sphere = new Sphere(2);
    assertEquals(3, hit(sphere, new Vector3d(0, 0, 5), new Vector3d(0, 0, -1)), 1e-12);
    assertEquals(2, hit(sphere, new Vector3d(0, 0, 0), new Vector3d(0, 1, 0)), 1e-12);
    assertEquals(-1, hit(sphere, new Vector3d(0, 0, 5), new Vector3d(0, 0, 1)));
    assertEquals(-1, hit(sphere, new Vector3d(2.001, 0, 5), new Vector3d(0, 0, -1)));
  }

  @Test
  void diskHasItsHole() {
    Disk disk = new Disk(2, 1);
    assertEquals(3, hit(disk, new Vector3d(1.5, 0, 3), new Vector3d(0, 0, -1)), 1e-12);
    assertEquals(-1, hit(disk, new Vector3d(0.5, 0.5, 3), new Vector3d(0, 0, -1)));
    assertEquals(-1, hit(disk, new Vector3d(1.5, 1.5, 3), new Vector3d(0, 0, -1)));
  }

  @Test
  void rectangleEndsAtItsSides() {
    Rectangle rectangle = new Rectangle(2, 4);
    assertEquals(3, hit(rectangle, new Vector3d(0.9, -1.9, 3), new Vector3d(0, 0, -1)), 1e-12);
    assertEquals(-1, hit(rectangle, new Vector3d(1.1, 0, 3), new Vector3d(0, 0, -1)));
    assertEquals(-1, hit(rectangle, new Vector3d(0, 2.1, 3), new Vector3d(0, 0, -1)));
    assertEquals(-1, hit(rectangle, new Vector3d(0, 0, 3), new Vector3d(1, 0, 0)));
  }

  @Test
  void sampledPointsLieOnTheShapeAndAreSpreadByArea() {
    checkSamples(new Sphere(2), 0, 4.0 / 3);
    checkSamples(new Disk(2, 1), 0, (4 + 1) / 4.0);
    checkSamples(new Rectangle(2, 3), 0, 4.0 / 12);
  }

  /** Compares the mean of x and of x squared with what they are over the area. */
  private static void checkSamples(SampledShape shape, double meanX, double meanXSquared) {
    Random random = new Random(5);
    Estimate x = new Estimate();
    Estimate xSquared = new Estimate();
    Vector3d p = new Vector3d();
    Vector3d n = new Vector3d();
    Ray ray = new Ray();
    for (int i = 0; i < 20_000; i++) {
      shape.sample(random.nextDouble(), random.nextDouble(), p, n);
      x.add(p.x);
      xSquared.add(p.x * p.x);
      ray.aim(p.fma(1, n, new Vector3d()), n.negate(new Vector3d()), 2);
      assertTrue(shape.intersect(ray, new Hit()));
      assertEquals(1, ray.tMax, 1e-9);
    }
    x.assertAgrees(shape + " x", meanX);
    xSquared.assertAgrees(shape + " x squared", meanXSquared);
  }

  @Test
  void objIsReadWithFansNegativeIndicesAndComputedNormals() throws IOException {
    String text =
        """
        # a pyramid's side and a square
        mtllib ignored.mtl
        o square
        v 0 0 0
        v 1 0 0
        v 1 1 0
        v 0 1 0
        f 1/1 2/2 3/3 -1/4
        g tilted
        vn 0 1 1
        f -4//1 -3//1 -2//-1
        """;
    ObjFile obj = read(text);
    assertEquals(Set.of("square", "tilted"), obj.names());
    assertEquals(2, obj.model("square").triangleCount());
    assertNull(obj.model("cube"));
    Vector3d from = new Vector3d(0.75, 0.25, 1);
    assertEquals(0, normal(obj.model("square"), from).distance(0, 0, 1), 1e-12);
    Vector3d tilted = new Vector3d(0, 1, 1).normalize();
    assertEquals(0, normal(obj.model("tilted"), from).distance(tilted), 1e-12);
  }

  @Test
  void edgesAreSharpWhereTheFileHasPositionsTwiceAndSmoothWhereNot() throws IOException {
    String roof = "v 0 0 0\nv 0 2 0\nv 1 0 1\nv 1 2 1\nv 2 0 0\nv 2 2 0\n";
    Vector3d nearRidge = new Vector3d(0.99, 1, 5);
    TriangleMesh smooth = read(roof + "f 1 3 4 2\nf 3 5 6 4\n").model("default");
    assertTrue(normal(smooth, nearRidge).distance(0, 0, 1) < 0.05);
    TriangleMesh sharp = read(roof + "v 1 0 1\nv 1 2 1\nf 1 3 4 2\nf 7 5 6 8\n").model("default");
    Vector3d slope = new Vector3d(-1, 0, 1).normalize();
    assertEquals(0, normal(sharp, nearRidge).distance(slope), 1e-9);
  }

  @Test
  void wrongObjIsRefusedWithItsLine() {
    assertEquals(2, assertThrows(ObjException.class, () -> read("v 0 0 0\nv 1 x 0\n")).line());
    assertEquals(1, assertThrows(ObjException.class, () -> read("v 0 0\n")).line());
    assertEquals(1, assertThrows(ObjException.class, () -> read("f 1 2 3\n")).line());
    assertEquals(2, assertThrows(ObjException.class, () -> read("v 0 0 0\nf 1 1\n")).line());
    assertEquals(2, assertThrows(ObjException.class, () -> read("v 0 0 0\nf 1 1 0\n")).line());
  }

  private static ObjFile read(String text) throws IOException {
    return ObjFile.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static Vector3d normal(Shape shape, Vector3d from) {
    Ray ray = new Ray();
    Hit hit = new Hit();
    ray.aim(from, new Vector3d(0, 0, -1), Double.POSITIVE_INFINITY);
    assertTrue(shape.intersect(ray, hit));
    SurfaceInteraction surface = new SurfaceInteraction();
    shape.surface(ray, hit, surface);
    assertFalse(surface.n.dot(surface.ns) < 0);
    return surface.ns;
  }

  private static double hit(Shape shape, Vector3d from, Vector3d direction) {
    Ray ray = new Ray();
    ray.aim(from, direction, Double.POSITIVE_INFINITY);
    return shape.intersect(ray, new Hit()) ? ray.tMax : -1;
  }
}
