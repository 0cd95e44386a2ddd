package io.github.lightarena.examples.tray.primitive;

import io.github.lightarena.examples.tray.accelerator.Bvh;
import io.github.lightarena.examples.tray.accelerator.Intersectable;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import io.github.lightarena.examples.tray.light.Light;
import io.github.lightarena.examples.tray.material.Material;
import java.util.Arrays;
import java.util.List;

/** Everything that a ray may meet, and all the lights. */
public final class World implements Intersectable {
  private final Primitive[] primitives;
  private final Light[] lights;
  private final Bvh bvh;

  /**
   * Makes the world.
   *
   * @param primitives what a ray may meet
   * @param lights the lights
   */
  public World(List<Primitive> primitives, List<Light> lights) {
    this.primitives = primitives.toArray(Primitive[]::new);
    this.lights = lights.toArray(Light[]::new);
    this.bvh = new Bvh(primitives.stream().map(Primitive::bounds).toList());
  }

  /** {@return the materials of all that is there, each once} */
  public List<Material> materials() {
    return Arrays.stream(primitives).map(Primitive::material).distinct().toList();
  }

  /**
   * {@return a primitive}
   *
   * @param number its number, from 0, as a hit tells it
   */
  public Primitive primitive(int number) {
    return primitives[number];
  }

  /** {@return the number of lights} */
  public int lightCount() {
    return lights.length;
  }

  /**
   * {@return a light}
   *
   * @param number its number, from 0
   */
  public Light light(int number) {
    return lights[number];
  }

  /**
   * Finds the first hit.
   *
   * @param ray shortened to the hit if there is one
   * @param hit receives what was hit
   * @return whether there is a hit
   */
  public boolean intersect(Ray ray, Hit hit) {
    return bvh.intersect(ray, hit, this, false);
  }

  /**
   * {@return whether anything is on the part of the ray that counts}
   *
   * @param ray may be shortened
   * @param hit is overwritten
   */
  public boolean occluded(Ray ray, Hit hit) {
    return bvh.intersect(ray, hit, this, true);
  }

  @Override
  public boolean intersect(int number, Ray ray, Hit hit) {
    if (!primitives[number].intersect(ray, hit)) {
      return false;
    }
    hit.primitive = number;
    return true;
  }

  /**
   * Computes the geometry at a hit.
   *
   * @param ray the ray that was intersected, shortened to the hit
   * @param hit what was hit
   * @param surface receives the geometry and the primitive's number
   */
  public void surface(Ray ray, Hit hit, SurfaceInteraction surface) {
    primitives[hit.primitive].surface(ray, hit, surface);
    surface.primitive = hit.primitive;
  }
}
