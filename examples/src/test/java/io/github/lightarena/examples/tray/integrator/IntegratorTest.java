package io.github.lightarena.examples.tray.integrator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.bxdf.DielectricFresnel;
import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.light.PointLight;
import io.github.lightarena.examples.tray.material.Glass;
import io.github.lightarena.examples.tray.material.Material;
import io.github.lightarena.examples.tray.material.Matte;
import io.github.lightarena.examples.tray.memory.HeapMemory;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.sampling.Sampler;
import io.github.lightarena.examples.tray.shape.Disk;
import io.github.lightarena.examples.tray.shape.Rectangle;
import io.github.lightarena.examples.tray.shape.Sphere;
import io.github.lightarena.examples.tray.support.Estimate;
import org.joml.Matrix4d;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

class IntegratorTest {
  private static final RgbRecord HALF = new RgbRecord(0.5, 0.5, 0.5);
  private static final Vector3d ABOVE = new Vector3d(0, 0, 5);

  @Test
  void normalsAreShownAsColours() {
    World world = new TestWorlds().add(new Sphere(1), new Matrix4d(), TestWorlds.BLACK).build();
    Vector3d colour = new Vector3d();
    Ray ray = new Ray();
    ray.aim(new Vector3d(0, -5, 0), new Vector3d(0, 1, 0), Double.POSITIVE_INFINITY);
    new NormalsIntegrator(world).estimate(ray, new Sampler(1, 1), new HeapMemory(), colour);
    assertEquals(0, colour.distance(0.5, 0, 0.5), 1e-12);
    ray.aim(new Vector3d(0, -5, 3), new Vector3d(0, 1, 0), Double.POSITIVE_INFINITY);
    new NormalsIntegrator(world).estimate(ray, new Sampler(1, 1), new HeapMemory(), colour);
    assertEquals(new Vector3d(), colour);
  }

  @Test
  void emissionIsOneSided() {
    World world = new TestWorlds().addLight(new Disk(1, 0), new Matrix4d(), 2).build();
    Integrator path = new PathIntegrator(world, 1, 2);
    assertEquals(2, TestWorlds.estimate(path, ABOVE, new Vector3d(), 2).mean());
    assertEquals(0, TestWorlds.estimate(path, new Vector3d(0, 0, -5), new Vector3d(), 2).mean());
  }

  @Test
  void emissionSeenInGlassHasTheNormalOfTheLightNotOfTheGlass() {
    // A pane of glass before a light: what comes through is seen, whichever way the pane faces.
    for (double turn : new double[] {0, Math.PI}) {
      Material glass = new Glass(RgbRecord.BLACK, RgbRecord.WHITE, 1.000001);
      World world =
          new TestWorlds()
              .add(new Disk(1, 0), new Matrix4d().translation(0, 0, 1).rotateX(turn), glass)
              .addLight(new Disk(1, 0), new Matrix4d(), 2)
              .build();
      Integrator path = new PathIntegrator(world, 10, 10);
      Estimate estimate = TestWorlds.estimate(path, ABOVE, new Vector3d(), 100);
      assertEquals(2, estimate.mean(), 1e-4);
    }
  }

  @Test
  void whittedFollowsMirrorAndGlassAndTakesEveryLight() {
    // Straight down on a pane: the light above in it as in a mirror, and through it the matte
    // floor,
    // which the points light; from the disk it is in the pane's own shadow.
    PointLight near = new PointLight(new Vector3d(2, 0, 1), new RgbRecord(6, 6, 6));
    PointLight far = new PointLight(new Vector3d(0, 3, 4), new RgbRecord(50, 50, 50));
    Material pane = new Glass(RgbRecord.WHITE, RgbRecord.WHITE, 1.5);
    World world =
        new TestWorlds()
            .add(new Rectangle(8, 8), new Matrix4d(), new Matte(HALF, 0))
            .add(new Rectangle(0.1, 0.1), new Matrix4d().translation(0, 0, 0.5), pane)
            .addLight(new Disk(0.9, 0), new Matrix4d().translation(0, 0, 9).rotateX(Math.PI), 7)
            .add(near)
            .add(far)
            .build();
    double reflected = DielectricFresnel.reflectance(1, 1, 1.5);
    double floorPoints = 0.5 / Math.PI * (6 * (1 / Math.sqrt(5)) / 5 + 50 * 0.8 / 25);
    double through = (1 - reflected) / (1.5 * 1.5) * floorPoints;
    Estimate estimate =
        TestWorlds.estimate(new WhittedIntegrator(world, 3), ABOVE, new Vector3d(), 100);
    estimate.assertAgrees("pane", reflected * 7 + through);
    Estimate without =
        TestWorlds.estimate(new WhittedIntegrator(world, 0), ABOVE, new Vector3d(), 100);
    assertEquals(0, without.mean());
  }

  @Test
  void depthCountsVertices() {
    // Between two parallel planes the light arrives only after a number of bounces.
    World world =
        new TestWorlds()
            .add(new Rectangle(50, 50), new Matrix4d(), new Matte(HALF, 0))
            .addLight(new Rectangle(50, 50), new Matrix4d().translation(0, 0, -1), 1)
            .add(new Rectangle(50, 50), new Matrix4d().translation(0, 0, 6), new Matte(HALF, 0))
            .add(new PointLight(new Vector3d(0, 0, 3), new RgbRecord(9, 9, 9)))
            .build();
    double last = 0;
    for (int depth = 0; depth < 4; depth++) {
      Integrator path = new PathIntegrator(world, depth, depth);
      double mean = TestWorlds.estimate(path, ABOVE, new Vector3d(), 20_000).mean();
      assertTrue(mean > last, depth + ": " + mean);
      last = mean;
    }
  }

  @Test
  void raysAreCounted() {
    World world = new TestWorlds().add(new Sphere(1), new Matrix4d(), TestWorlds.BLACK).build();
    Integrator path = new PathIntegrator(world, 1, 2);
    TestWorlds.estimate(path, ABOVE, new Vector3d(), 10);
    assertEquals(10, path.rays());
    assertEquals(3, path.mostVertices());
  }
}
