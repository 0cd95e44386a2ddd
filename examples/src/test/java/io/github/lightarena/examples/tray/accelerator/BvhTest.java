package io.github.lightarena.examples.tray.accelerator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.geometry.Bounds;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class BvhTest {
  private static final double INFINITY = Double.POSITIVE_INFINITY;

  @Test
  void findsWhatTryingEverythingFinds() {
    for (int count : new int[] {1, 2, 5, 40, 500}) {
      Random random = new Random(count);
      List<Vector3d> centres = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        centres.add(new Vector3d(random.nextDouble(), random.nextDouble(), random.nextDouble()));
      }
      check(centres, 0.05, random);
    }
  }

  @Test
  void thingsInOnePlaceAreFound() {
    List<Vector3d> centres = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      centres.add(new Vector3d(0.5));
    }
    check(centres, 0.2, new Random(3));
  }

  @Test
  void emptyTreeIsHitByNothing() {
    Ray ray = new Ray();
    ray.aim(new Vector3d(), new Vector3d(0, 0, 1), INFINITY);
    assertFalse(new Bvh(List.of()).intersect(ray, new Hit(), (i, r, h) -> true, false));
  }

  @Test
  void flatBoxesAndRaysAlongAxesMeet() {
    Bvh bvh = new Bvh(List.of(new Bounds(-1, -1, 0, 1, 1, 0), new Bounds(-1, 0, -1, 1, 0, 1)));
    int[] asked = new int[2];
    Ray ray = new Ray();
    ray.aim(new Vector3d(0.5, 0, -3), new Vector3d(0, 0, 1), INFINITY);
    bvh.intersect(
        ray,
        new Hit(),
        (i, r, h) -> {
          asked[i]++;
          return false;
        },
        false);
    assertEquals(1, asked[0]);
    assertEquals(1, asked[1]);
  }

  private static void check(List<Vector3d> centres, double radius, Random random) {
    Bvh bvh =
        new Bvh(
            centres.stream()
                .map(
                    c ->
                        new Bounds(
                            c.x - radius,
                            c.y - radius,
                            c.z - radius,
                            c.x + radius,
                            c.y + radius,
                            c.z + radius))
                .toList());
    Intersectable balls = (i, ray, hit) -> ball(centres.get(i), radius, ray);
    Ray ray = new Ray();
    Hit hit = new Hit();
    int hits = 0;
    for (int i = 0; i < 2000; i++) {
      Vector3d from =
          new Vector3d(random.nextDouble(), random.nextDouble(), random.nextDouble())
              .mul(4)
              .sub(1.5, 1.5, 1.5);
      Vector3d to = new Vector3d(random.nextDouble(), random.nextDouble(), random.nextDouble());
      Vector3d direction = to.sub(from).normalize();
      ray.aim(from, direction, INFINITY);
      boolean expected = false;
      for (int ball = 0; ball < centres.size(); ball++) {
        expected |= balls.intersect(ball, ray, hit);
      }
      double nearest = ray.tMax;
      ray.aim(from, direction, INFINITY);
      assertEquals(expected, bvh.intersect(ray, hit, balls, false));
      assertEquals(nearest, ray.tMax);
      ray.aim(from, direction, INFINITY);
      assertEquals(expected, bvh.intersect(ray, hit, balls, true));
      hits += expected ? 1 : 0;
    }
    assertTrue(hits > 0);
  }

  private static boolean ball(Vector3d centre, double radius, Ray ray) {
    double along = centre.sub(ray.o, new Vector3d()).dot(ray.d);
    double off2 = centre.distanceSquared(ray.o) - along * along;
    if (off2 > radius * radius) {
      return false;
    }
    double half = Math.sqrt(radius * radius - off2);
    double t = along - half > ray.tMin ? along - half : along + half;
    if (t <= ray.tMin || t >= ray.tMax) {
      return false;
    }
    ray.tMax = t;
    return true;
  }
}
