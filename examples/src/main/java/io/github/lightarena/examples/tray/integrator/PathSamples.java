package io.github.lightarena.examples.tray.integrator;

import io.github.lightarena.examples.tray.memory.ShadingMemory;
import io.github.lightarena.examples.tray.sampling.SampleArray;
import io.github.lightarena.examples.tray.sampling.Sampler;

/**
 * The numbers that a path uses, for each of its vertices: to choose a light and a point on it, to
 * choose a BxDF and a direction for the light that comes straight from there, and to choose a BxDF
 * and a direction to go on. Six arrays in the camera sample's memory.
 */
final class PathSamples {
  private SampleArray light;
  private SampleArray lightComponent;
  private SampleArray bsdf;
  private SampleArray bsdfComponent;
  private SampleArray path;
  private SampleArray pathComponent;

  /** Makes the arrays of a camera sample. */
  void allocate(ShadingMemory memory, Sampler sampler, int vertices) {
    light = memory.floats(2 * vertices);
    lightComponent = memory.floats(vertices);
    bsdf = memory.floats(2 * vertices);
    bsdfComponent = memory.floats(vertices);
    path = memory.floats(2 * vertices);
    pathComponent = memory.floats(vertices);
    sampler.fill2d(light);
    sampler.fill1d(lightComponent);
    sampler.fill2d(bsdf);
    sampler.fill1d(bsdfComponent);
    sampler.fill2d(path);
    sampler.fill1d(pathComponent);
  }

  double lightX(int depth) {
    return light.get(2 * depth);
  }

  double lightY(int depth) {
    return light.get(2 * depth + 1);
  }

  double lightComponent(int depth) {
    return lightComponent.get(depth);
  }

  double bsdfX(int depth) {
    return bsdf.get(2 * depth);
  }

  double bsdfY(int depth) {
    return bsdf.get(2 * depth + 1);
  }

  double bsdfComponent(int depth) {
    return bsdfComponent.get(depth);
  }

  double pathX(int depth) {
    return path.get(2 * depth);
  }

  double pathY(int depth) {
    return path.get(2 * depth + 1);
  }

  double pathComponent(int depth) {
    return pathComponent.get(depth);
  }
}
