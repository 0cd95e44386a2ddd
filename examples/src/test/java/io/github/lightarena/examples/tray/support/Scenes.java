package io.github.lightarena.examples.tray.support;

import io.github.lightarena.examples.tray.film.Filter;
import io.github.lightarena.examples.tray.integrator.Integrator;
import io.github.lightarena.examples.tray.scene.Scene;
import io.github.lightarena.examples.tray.scene.SceneException;
import io.github.lightarena.examples.tray.scene.SceneReader;
import io.github.lightarena.examples.tray.scene.SceneSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /**
   * {@return the same scene with a measured sphere in it, whose table is written to the directory}
   */
  public static Scene everyMaterial(Path directory) throws IOException, SceneException {
    SyntheticMerl.writeShiny(directory.resolve("shiny.binary"));
    Files.writeString(directory.resolve("torus.obj"), text("scenes/torus.obj"));
    String withTable =
        text("scenes/materials.json")
            .replaceFirst(
                "\"materials\": \\[",
                "$0 {\"type\": \"merl\", \"name\": \"shiny\", \"file\": \"shiny.binary\"},")
            .replaceFirst(
                "\"objects\": \\[",
                """
                $0 {"type": "receiver", "name": "measured", "material": "shiny",
                  "geometry": {"type": "sphere", "radius": 0.5},
                  "transform": [{"type": "translate", "translation": [0, 2.5, -3]}]},
                """);
    Path file = Files.writeString(directory.resolve("every-material.json"), withTable);
    return SceneReader.read(SceneSource.file(file));
  }

  /** {@return a sphere of a measured material, whose table is written to the directory} */
  public static Scene measured(Path directory) throws IOException, SceneException {
    SyntheticMerl.writeShiny(directory.resolve("shiny.binary"));
    Path file =
        Files.writeString(
            directory.resolve("measured.json"),
            """
            {
              "film": {"width": 64, "height": 48, "samples": 4,
                "filter": {"type": "gaussian", "width": 2, "height": 2, "alpha": 2}},
              "camera": {"fov": 40,
                "transform": [{"type": "translate", "translation": [0, 1, -5]}]},
              "integrator": {"type": "pathtracer", "min_depth": 3, "max_depth": 6},
              "materials": [
                {"type": "merl", "name": "shiny", "file": "shiny.binary"},
                {"type": "matte", "name": "grey", "diffuse": [0.5, 0.5, 0.5], "roughness": 0}
              ],
              "objects": [
                {"type": "receiver", "name": "ball", "material": "shiny",
                  "geometry": {"type": "sphere", "radius": 1},
                  "transform": [{"type": "translate", "translation": [0, 1, 0]}]},
                {"type": "receiver", "name": "floor", "material": "grey",
                  "geometry": {"type": "disk", "radius": 9},
                  "transform": [{"type": "rotate_x", "rotation": -90}]},
                {"type": "emitter", "name": "sky", "emitter": "area", "material": "grey",
                  "emission": [1, 1, 1, 3], "geometry": {"type": "rectangle", "width": 6, "height": 6},
                  "transform": [{"type": "rotate_x", "rotation": 90},
                    {"type": "translate", "translation": [0, 5, 0]}]},
                {"type": "emitter", "name": "spark", "emitter": "point", "emission": [1, 0.5, 0.2, 20],
                  "transform": [{"type": "translate", "translation": [-3, 3, -3]}]}
              ]
            }
            """);
    return SceneReader.read(SceneSource.file(file));
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

  private static String text(String name) throws IOException {
    try (InputStream input = SceneSource.resource(name).open()) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Scene resource(String name) {
    try {
      return SceneReader.read(SceneSource.resource(name));
    } catch (SceneException e) {
      throw new AssertionError(e);
    }
  }
}
