package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import io.github.lightarena.examples.tray.integrator.DirectLighting.Strategy;
import io.github.lightarena.examples.tray.light.PointLight;
import io.github.lightarena.examples.tray.material.Matte;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.shape.Disk;
import io.github.lightarena.examples.tray.shape.Rectangle;
import io.github.lightarena.examples.tray.shape.Sphere;
import io.github.lightarena.examples.tray.support.Estimate;
import org.joml.Matrix4d;
import org.joml.Vector3d;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The light on a matte plane z = 0, at the origin, against closed forms. */
class IrradianceTest {
  private static final double RADIANCE = 3;
  private static final double REFLECTANCE = 0.5;
  private static final int SAMPLES = 200_000;
  private static final Matrix4d DOWNWARD = new Matrix4d().rotationX(Math.PI);

  @ParameterizedTest
  @EnumSource
  void sphereStraightAbove(Strategy strategy) {
    World world =
        plane().addLight(new Sphere(1), new Matrix4d().translation(0, 0, 3), RADIANCE).build();
    check("sphere", world, strategy, Math.PI * RADIANCE / 9);
  }

  @ParameterizedTest
  @EnumSource
  void scaledSphereToTheSide(Strategy strategy) {
    // The sphere's centre at (2, 1, 3), its radius 0.5 * 2.
    Matrix4d place = new Matrix4d().translation(2, 1, 3).scale(2);
    World world = plane().addLight(new Sphere(0.5), place, RADIANCE).build();
    double squared = 4 + 1 + 9;
    double cos = 3 / Math.sqrt(squared);
    check("sphere to the side", world, strategy, Math.PI * RADIANCE * cos / squared);
  }

  @ParameterizedTest
  @EnumSource
  void diskStraightAbove(Strategy strategy) {
    Matrix4d place = new Matrix4d().translation(0, 0, 2).mul(DOWNWARD);
    World world = plane().addLight(new Disk(1.5, 0), place, RADIANCE).build();
    check("disk", world, strategy, Math.PI * RADIANCE * disk(1.5, 2));
  }

  @ParameterizedTest
  @EnumSource
  void scaledDiskWithHole(Strategy strategy) {
    Matrix4d place = new Matrix4d().translation(0, 0, 2).mul(DOWNWARD).scale(3, 3, 0.1);
    World world = plane().addLight(new Disk(0.5, 0.25), place, RADIANCE).build();
    check("disk with hole", world, strategy, Math.PI * RADIANCE * (disk(1.5, 2) - disk(0.75, 2)));
  }

  @ParameterizedTest
  @EnumSource
  void rectangleWithCornerStraightAbove(Strategy strategy) {
    // 2 x 1 at height 1.5, a corner above the origin, stretched from 1 x 1.
    Matrix4d place = new Matrix4d().translation(1, 0.5, 1.5).scale(2, 1, 1).mul(DOWNWARD);
    World world = plane().addLight(new Rectangle(1, 1), place, RADIANCE).build();
    double x = 2 / 1.5;
    double y = 1 / 1.5;
    double rootX = Math.sqrt(1 + x * x);
    double rootY = Math.sqrt(1 + y * y);
    double formFactor =
        (x / rootX * Math.atan(y / rootX) + y / rootY * Math.atan(x / rootY)) / (2 * Math.PI);
    check("rectangle", world, strategy, Math.PI * RADIANCE * formFactor);
  }

  @ParameterizedTest
  @EnumSource
  void squashedSphereWithAllStrategies(Strategy strategy) {
    // An oblate spheroid on the axis: its outline from the origin is a circle, whose cone it fills.
    // Tangents from the origin to (r/a)^2 + ((z-h)/c)^2 = 1: tan^2 = a^2 / (h^2 - c^2).
    double a = 1.2;
    double c = 0.4;
    double h = 2;
    Matrix4d place = new Matrix4d().translation(0, 0, h).scale(a, a, c);
    World world = plane().addLight(new Sphere(1), place, RADIANCE).build();
    double tan2 = a * a / (h * h - c * c);
    check("spheroid", world, strategy, Math.PI * RADIANCE * tan2 / (1 + tan2));
  }

  @ParameterizedTest
  @EnumSource
  void point(Strategy strategy) {
    PointLight light = new PointLight(new Vector3d(1, 2, 2), new RgbRecord(RADIANCE, 0, 0));
    World world = plane().add(light).build();
    check("point", world, strategy, RADIANCE * (2.0 / 3) / 9);
  }

  @ParameterizedTest
  @EnumSource
  void lightsAddUp(Strategy strategy) {
    Matrix4d above = new Matrix4d().translation(0, 0, 2).mul(DOWNWARD);
    Matrix4d higher = new Matrix4d().translation(2, 1, 3);
    World world =
        plane()
            .addLight(new Disk(0.5, 0), above, RADIANCE)
            .addLight(new Sphere(0.5), higher, RADIANCE)
            .build();
    double cos = 3 / Math.sqrt(14);
    double sphere = 0.25 * cos / 14;
    check("two lights", world, strategy, Math.PI * RADIANCE * (disk(0.5, 2) + sphere));
  }

  private static TestWorlds plane() {
    Matte matte = new Matte(new RgbRecord(REFLECTANCE, REFLECTANCE, REFLECTANCE), 0);
    return new TestWorlds().add(new Rectangle(10, 10), new Matrix4d(), matte);
  }

  /** The form factor of a disk on the axis. */
  private static double disk(double radius, double height) {
    return radius * radius / (radius * radius + height * height);
  }

  private static void check(String what, World world, Strategy strategy, double irradiance) {
    Estimate estimate =
        TestWorlds.estimate(
            new PathIntegrator(world, 0, 0, strategy),
            new Vector3d(0.5, 0.5, 0.5),
            new Vector3d(),
            SAMPLES);
    estimate.assertAgrees(what + ", " + strategy, REFLECTANCE / Math.PI * irradiance);
  }
}
