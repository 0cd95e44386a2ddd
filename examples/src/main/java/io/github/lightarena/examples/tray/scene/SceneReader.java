package io.github.lightarena.examples.tray.scene;

import io.github.lightarena.examples.tray.camera.PerspectiveCamera;
import io.github.lightarena.examples.tray.film.Filter;
import io.github.lightarena.examples.tray.film.GaussianFilter;
import io.github.lightarena.examples.tray.film.MitchellNetravaliFilter;
import io.github.lightarena.examples.tray.integrator.Integrator;
import io.github.lightarena.examples.tray.integrator.NormalsIntegrator;
import io.github.lightarena.examples.tray.integrator.PathIntegrator;
import io.github.lightarena.examples.tray.integrator.WhittedIntegrator;
import org.joml.Matrix4d;

/**
 * Reads scenes in the JSON of tray_rust. What is not supported is refused by its name, never
 * ignored.
 */
public final class SceneReader {
  private static final int MOST_PIXELS_A_SIDE = 1 << 14;
  private static final int MOST_SAMPLES = 1 << 20;
  private static final int MOST_DEPTH = 1000;
  private static final String FILTERS = "mitchell_netravali or gaussian";
  private static final String INTEGRATORS = "one of pathtracer, whitted, normals_debug";

  private SceneReader() {}

  /**
   * Reads a scene.
   *
   * @param source where it is
   * @return the scene
   * @throws SceneException if the scene, or a file that it names, is wrong
   */
  public static Scene read(SceneSource source) throws SceneException {
    SceneValue root =
        SceneDocument.read(source).object("film", "camera", "integrator", "materials", "objects");
    SceneValue film =
        root.member("film", "the film")
            .object(
                "width",
                "height",
                "samples",
                "frames",
                "start_frame",
                "end_frame",
                "scene_time",
                "filter");
    checkFrames(film);
    MaterialReader materials = new MaterialReader(source);
    materials.read(root.member("materials", "an array of materials"));
    ObjectReader objects = new ObjectReader(materials, new GeometryReader(source));
    objects.read(root.member("objects", "an array of objects"), new Matrix4d());
    return new Scene(
        film.member("width", "pixels").integer(1, MOST_PIXELS_A_SIDE),
        film.member("height", "pixels").integer(1, MOST_PIXELS_A_SIDE),
        film.member("samples", "the samples a pixel").integer(1, MOST_SAMPLES),
        filter(film.member("filter", "a filter")),
        camera(root.member("camera", "a camera")),
        integrator(root.member("integrator", "an integrator")),
        objects.world());
  }

  private static void checkFrames(SceneValue film) throws SceneException {
    for (String name : new String[] {"frames", "start_frame", "end_frame"}) {
      if (film.has(name)) {
        film.member(name, "an integer").integer(0, Integer.MAX_VALUE);
      }
    }
    if (film.has("scene_time")) {
      film.member("scene_time", "seconds").numberFrom(0);
    }
  }

  private static Filter filter(SceneValue filter) throws SceneException {
    SceneValue type = filter.member("type", FILTERS);
    switch (type.string(FILTERS)) {
      case "mitchell_netravali":
        filter.object("type", "width", "height", "b", "c");
        return new MitchellNetravaliFilter(
            radius(filter, "width"),
            radius(filter, "height"),
            filter.member("b", "a number").number("a number"),
            filter.member("c", "a number").number("a number"));
      case "gaussian":
        filter.object("type", "width", "height", "alpha");
        return new GaussianFilter(
            radius(filter, "width"),
            radius(filter, "height"),
            filter.member("alpha", "a number above 0").numberAbove(0));
      default:
        throw type.error(FILTERS);
    }
  }

  private static double radius(SceneValue filter, String name) throws SceneException {
    String expected = "a radius in pixels, from 0.5 to 16";
    SceneValue value = filter.member(name, expected);
    double radius = value.number(expected);
    if (!(radius >= 0.5 && radius <= 16)) {
      throw value.error(expected);
    }
    return radius;
  }

  private static PerspectiveCamera camera(SceneValue camera) throws SceneException {
    camera.object("fov", "transform");
    String expected = "degrees above 0 and below 180";
    SceneValue fov = camera.member("fov", expected);
    double degrees = fov.number(expected);
    if (!(degrees > 0 && degrees < 180)) {
      throw fov.error(expected);
    }
    return new PerspectiveCamera(TransformReader.read(camera, new Matrix4d()), degrees);
  }

  private static Integrator.Factory integrator(SceneValue value) throws SceneException {
    SceneValue type = value.member("type", INTEGRATORS);
    switch (type.string(INTEGRATORS)) {
      case "pathtracer":
        value.object("type", "min_depth", "max_depth");
        int minDepth = depth(value, "min_depth");
        int maxDepth = depth(value, "max_depth");
        return world -> new PathIntegrator(world, minDepth, maxDepth);
      case "whitted":
        value.object("type", "min_depth");
        int limit = depth(value, "min_depth");
        return world -> new WhittedIntegrator(world, limit);
      case "normals_debug":
        value.object("type");
        return NormalsIntegrator::new;
      default:
        throw type.error(INTEGRATORS);
    }
  }

  private static int depth(SceneValue value, String name) throws SceneException {
    return value.member(name, "a depth").integer(0, MOST_DEPTH);
  }
}
