package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import io.github.lightarena.examples.tray.integrator.DirectLighting.Strategy;
import io.github.lightarena.examples.tray.material.Glass;
import io.github.lightarena.examples.tray.material.Material;
import io.github.lightarena.examples.tray.material.Matte;
import io.github.lightarena.examples.tray.material.Metal;
import io.github.lightarena.examples.tray.material.Plastic;
import io.github.lightarena.examples.tray.material.RoughGlass;
import io.github.lightarena.examples.tray.material.Roughness;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.shape.Disk;
import io.github.lightarena.examples.tray.shape.Rectangle;
import io.github.lightarena.examples.tray.shape.Sphere;
import io.github.lightarena.examples.tray.support.Estimate;
import java.util.Map;
import java.util.TreeMap;
import org.joml.Matrix4d;
import org.joml.Vector3d;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever chooses the directions, the light is the same. */
class StrategiesTest {
  private static final Roughness ROUGH = new Roughness(0.35, Roughness.Kind.BECKMANN);
  private static final Roughness GGX = new Roughness(0.35, Roughness.Kind.GGX);
  private static final RgbRecord GREY = new RgbRecord(0.5, 0.5, 0.5);
  private static final Map<String, Material> MATERIALS =
      new TreeMap<>(
          Map.of(
              "matte", new Matte(GREY, 0),
              "rough matte", new Matte(GREY, 0.5),
              "plastic", new Plastic(GREY, RgbRecord.WHITE, ROUGH),
              "metal", new Metal(new RgbRecord(0.2, 1, 1), new RgbRecord(3.9, 2.5, 2), ROUGH),
              "ggx metal", new Metal(new RgbRecord(0.2, 1, 1), new RgbRecord(3.9, 2.5, 2), GGX),
              "glass", new Glass(RgbRecord.WHITE, RgbRecord.WHITE, 1.5),
              "rough glass", new RoughGlass(RgbRecord.WHITE, RgbRecord.WHITE, 1.5, ROUGH)));

  @ParameterizedTest
  @ValueSource(
      strings = {"matte", "rough matte", "plastic", "metal", "ggx metal", "glass", "rough glass"})
  void meansAreEqual(String material) {
    Matrix4d down = new Matrix4d().translation(0, 0, 4).rotateX(Math.PI);
    World world =
        new TestWorlds()
            .add(new Rectangle(12, 12), new Matrix4d(), new Matte(GREY, 0))
            .add(new Sphere(1), new Matrix4d().translation(0, 0, 1.2), MATERIALS.get(material))
            .addLight(new Disk(2, 0.5), down, 4)
            .addLight(new Sphere(1), new Matrix4d().translation(4, 0, 2).scale(1, 1, 1.5), 2)
            .build();
    Estimate both = estimate(world, Strategy.BOTH);
    both.assertAgrees(material + ", both and light alone", estimate(world, Strategy.LIGHT));
    both.assertAgrees(material + ", both and BSDF alone", estimate(world, Strategy.BSDF));
  }

  private static Estimate estimate(World world, Strategy strategy) {
    return TestWorlds.estimate(
        new PathIntegrator(world, 3, 6, strategy),
        new Vector3d(3, -5, 4),
        new Vector3d(0.2, -0.3, 1.4),
        100_000);
  }
}
