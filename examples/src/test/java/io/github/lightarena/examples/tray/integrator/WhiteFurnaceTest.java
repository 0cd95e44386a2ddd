package io.github.lightarena.examples.tray.integrator;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import io.github.lightarena.examples.tray.material.Glass;
import io.github.lightarena.examples.tray.material.Material;
import io.github.lightarena.examples.tray.material.Matte;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.shape.Sphere;
import io.github.lightarena.examples.tray.support.Estimate;
import org.joml.Matrix4d;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

/** In a furnace that glows white everywhere, what loses no light cannot be seen. */
class WhiteFurnaceTest {
  private static final int SAMPLES = 100_000;

  @Test
  void whiteMatteSphereCannotBeSeen() {
    estimate(new Matte(RgbRecord.WHITE, 0)).assertAgrees("white matte", 1);
  }

  @Test
  void matteSphereOfAlbedo098CanBeSeen() {
    Estimate estimate = estimate(new Matte(new RgbRecord(0.98, 0.98, 0.98), 0));
    assertFalse(estimate.agrees("matte of albedo 0.98 against 1", 1));
    estimate.assertAgrees("matte of albedo 0.98", 0.98);
  }

  @Test
  void clearGlassSphereCannotBeSeen() {
    estimate(new Glass(RgbRecord.WHITE, RgbRecord.WHITE, 1.5)).assertAgrees("clear glass", 1);
  }

  @Test
  void tintedGlassSphereCanBeSeen() {
    RgbRecord tint = new RgbRecord(0.98, 0.98, 0.98);
    assertFalse(
        estimate(new Glass(RgbRecord.WHITE, tint, 1.5)).agrees("tinted glass against 1", 1));
  }

  private static Estimate estimate(Material material) {
    World world =
        new TestWorlds().addFurnace(20).add(new Sphere(1), new Matrix4d(), material).build();
    return TestWorlds.estimate(
        new PathIntegrator(world, 10, 200),
        new Vector3d(0, 0, 5),
        new Vector3d(0.4, 0.3, 0),
        SAMPLES);
  }
}
