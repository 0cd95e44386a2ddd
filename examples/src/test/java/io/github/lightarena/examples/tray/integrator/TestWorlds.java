package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.Transform;
import io.github.lightarena.examples.tray.light.AreaLight;
import io.github.lightarena.examples.tray.light.Light;
import io.github.lightarena.examples.tray.material.Material;
import io.github.lightarena.examples.tray.material.Matte;
import io.github.lightarena.examples.tray.memory.HeapMemory;
import io.github.lightarena.examples.tray.primitive.Primitive;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.sampling.Sampler;
import io.github.lightarena.examples.tray.shape.Rectangle;
import io.github.lightarena.examples.tray.shape.SampledShape;
import io.github.lightarena.examples.tray.shape.Shape;
import io.github.lightarena.examples.tray.support.Estimate;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4d;
import org.joml.Matrix4dc;
import org.joml.Vector3d;

/** Builds small worlds and estimates the light along one ray through them. */
final class TestWorlds {
  static final Material BLACK = new Matte(RgbRecord.BLACK, 0);

  private final List<Primitive> primitives = new ArrayList<>();
  private final List<Light> lights = new ArrayList<>();

  TestWorlds add(Shape shape, Matrix4dc place, Material material) {
    primitives.add(new Primitive(shape, new Transform(place), material, null));
    return this;
  }

  TestWorlds add(Light light) {
    lights.add(light);
    return this;
  }

  TestWorlds addLight(SampledShape shape, Matrix4dc place, double radiance) {
    Transform transform = new Transform(place);
    AreaLight light = new AreaLight(shape, transform, new RgbRecord(radiance, radiance, radiance));
    primitives.add(new Primitive(shape, transform, BLACK, light));
    lights.add(light);
    return this;
  }

  /** Six lights that face inwards: the same radiance of 1 from everywhere. */
  TestWorlds addFurnace(double size) {
    Rectangle wall = new Rectangle(size, size);
    Matrix4d inward = new Matrix4d().translation(0, 0, -size / 2);
    addLight(wall, inward, 1);
    addLight(wall, new Matrix4d().rotationX(Math.PI / 2).mul(inward), 1);
    addLight(wall, new Matrix4d().rotationX(Math.PI).mul(inward), 1);
    addLight(wall, new Matrix4d().rotationX(-Math.PI / 2).mul(inward), 1);
    addLight(wall, new Matrix4d().rotationY(Math.PI / 2).mul(inward), 1);
    addLight(wall, new Matrix4d().rotationY(-Math.PI / 2).mul(inward), 1);
    return this;
  }

  World build() {
    return new World(primitives, lights);
  }

  /** Estimates the red radiance along a ray. */
  static Estimate estimate(Integrator integrator, Vector3d from, Vector3d to, int samples) {
    Sampler sampler = new Sampler(42, 1);
    HeapMemory memory = new HeapMemory();
    Ray ray = new Ray();
    Vector3d radiance = new Vector3d();
    Vector3d direction = to.sub(from, new Vector3d()).normalize();
    Estimate estimate = new Estimate();
    for (int i = 0; i < samples; i++) {
      sampler.start(i, 0, 0);
      ray.aim(from, direction, Double.POSITIVE_INFINITY);
      integrator.estimate(ray, sampler, memory, radiance);
      estimate.add(radiance.x);
    }
    return estimate;
  }
}
