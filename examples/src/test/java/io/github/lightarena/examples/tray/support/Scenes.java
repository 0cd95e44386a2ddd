package io.github.lightarena.examples.tray.support;

import io.github.lightarena.examples.tray.film.Filter;
import io.github.lightarena.examples.tray.integrator.Integrator;
import io.github.lightarena.examples.tray.scene.Scene;
import io.github.lightarena.examples.tray.scene.SceneException;
import io.github.lightarena.examples.tray.scene.SceneReader;
import io.github.lightarena.examples.tray.scene.SceneSource;

/** The scenes of the tests. */
public final class Scenes {
  private Scenes() {}

  /** {@return the scene that shows every material and a mesh} */
  public static Scene materials() {
    return resource("scenes/materials.json");
  }

  /** {@return the Cornell box, made of meshes} */
  public static Scene cornellBox() {
    return resource("scenes/cornell-box.json");
  }

  /** {@return the same scene, rendered by another integrator} */
  public static Scene with(Scene scene, Integrator.Factory integrator) {
    return new Scene(
        scene.width(),
        scene.height(),
        scene.samples(),
        scene.filter(),
        scene.camera(),
        integrator,
        scene.world());
  }

  /** {@return the same scene, with another filter} */
  public static Scene with(Scene scene, Filter filter) {
    return new Scene(
        scene.width(),
        scene.height(),
        scene.samples(),
        filter,
        scene.camera(),
        scene.integrator(),
        scene.world());
  }

  private static Scene resource(String name) {
    try {
      return SceneReader.read(SceneSource.resource(name));
    } catch (SceneException e) {
      throw new AssertionError(e);
    }
  }
}
