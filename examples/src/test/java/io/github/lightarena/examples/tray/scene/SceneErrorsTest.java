package io.github.lightarena.examples.tray.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A wrong scene gets one line: where, what was found, what was expected. */
class SceneErrorsTest {
  private static final String SCENE =
      """
      {
        "film": {"width": 4, "height": 3, "samples": 1,
          "filter": {"type": "gaussian", "width": 2, "height": 2, "alpha": 1}},
        "camera": {"fov": 30, "transform": []},
        "integrator": {"type": "pathtracer", "min_depth": 1, "max_depth": 2},
        "materials": [
          {"type": "plastic", "name": "p", "diffuse": [1, 1, 1], "gloss": [1, 1, 1, 0.5], "roughness": 0.1}
        ],
        "objects": [
          {"type": "receiver", "name": "r", "material": "p", "geometry": {"type": "sphere", "radius": 1},
            "transform": [{"type": "scale", "scaling": 2}]},
          {"type": "group", "name": "g", "transform": [], "objects": [
            {"type": "emitter", "name": "e", "emitter": "area", "material": "p", "emission": [1, 1, 1, 9],
              "geometry": {"type": "disk", "radius": 2, "inner_radius": 1}, "transform": []}]}
        ]
      }
      """;

  @TempDir Path directory;

  @Test
  void sceneWithoutErrorIsRead() throws Exception {
    Scene scene = read(SCENE);
    assertEquals(4, scene.width());
    assertEquals(1, scene.world().lightCount());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "width": 4 | "width": 4.5 | :2: $.film.width: found 4.5, expected an integer from 1 to 16384
          "samples": 1 | "samples": 0 | :2: $.film.samples: found 0, expected an integer from 1 to 1048576
          "samples": 1, | | :2: $.film.samples: found nothing, expected the samples a pixel
          "samples": 1 | "samples": 1, "shutter": 2 | :2: $.film.shutter: member 'shutter' (of [end_frame, filter, frames, height, samples, scene_time, start_frame, width]) is not supported
          "alpha": 1 | "alpha": 0 | :3: $.film.filter.alpha: found 0, expected a number above 0
          "gaussian" | "box" | :3: $.film.filter.type: found "box", expected mitchell_netravali or gaussian
          "fov": 30 | "fov": 180 | :4: $.camera.fov: found 180, expected degrees above 0 and below 180
          "fov": 30 | "fov": 30, "keyframes": [] | :4: $.camera.keyframes: member 'keyframes' (of [fov, transform]) is not supported
          "camera": { | "cameras": [], "camera": { | :4: $.cameras: member 'cameras' (of [camera, film, integrator, materials, objects]) is not supported
          "pathtracer" | "bidirectional" | :5: $.integrator.type: found "bidirectional", expected one of pathtracer, whitted, normals_debug
          "min_depth": 1 | "min_depth": -1 | :5: $.integrator.min_depth: found -1, expected an integer from 0 to 1000
          "diffuse": [1, 1, 1] | "diffuse": [1, 1] | :7: $.materials[0].diffuse: found an array of 2 elements, expected an array of 3 or 4 numbers of at least 0
          "diffuse": [1, 1, 1] | "diffuse": [1, "x", 1] | :7: $.materials[0].diffuse[1]: found "x", expected a number of at least 0
          "diffuse": [1, 1, 1] | "diffuse": "wood.png" | :7: $.materials[0].diffuse: found "wood.png", expected an array of 3 or 4 numbers of at least 0
          "gloss": [1, 1, 1, 0.5] | "gloss": [1, 1, 1, -0.5] | :7: $.materials[0].gloss[3]: found -0.5, expected a number of at least 0
          "roughness": 0.1 | "roughness": true | :7: $.materials[0].roughness: found true, expected a number above 0
          "roughness": 0.1 | "roughness": 0.1, "distribution": "phong" | :7: $.materials[0].distribution: found "phong", expected beckmann or ggx
          "plastic" | "wood" | :7: $.materials[0].type: found "wood", expected one of matte, plastic, metal, specular_metal, glass, rough_glass, merl
          "material": "p", "geometry" | "material": "q", "geometry" | :10: $.objects[0].material: found "q", expected the name of a material, of [p]
          "radius": 1} | "radius": -1} | :10: $.objects[0].geometry.radius: found -1, expected a number above 0
          "type": "sphere" | "type": "cone" | :10: $.objects[0].geometry.type: found "cone", expected one of sphere, disk, rectangle, plane, mesh
          "scaling": 2 | "scaling": 0 | :11: $.objects[0].transform: found an array of 1 element, expected transforms that can be undone (none that scales by 0)
          "scaling": 2 | "scaling": [1, 2] | :11: $.objects[0].transform[0].scaling: found an array of 2 elements, expected an array of 3 numbers
          "type": "scale" | "type": "shear" | :11: $.objects[0].transform[0].type: found "shear", expected one of translate, scale, rotate_x, rotate_y, rotate_z, rotate, matrix
          "emitter": "area" | "emitter": "sun" | :13: $.objects[1].objects[0].emitter: found "sun", expected area or point
          "emission": [1, 1, 1, 9], | | :13: $.objects[1].objects[0].emission: found nothing, expected a colour
          "inner_radius": 1 | "inner_radius": 2 | :14: $.objects[1].objects[0].geometry.inner_radius: found 2, expected a length below the radius
          "type": "disk", "radius": 2, "inner_radius": 1 | "type": "mesh", "file": "no.obj", "model": "m" | :14: $.objects[1].objects[0].geometry.file: file DIR/no.obj: found no such file, expected an OBJ file
          "type": "disk", "radius": 2, "inner_radius": 1 | "type": "mesh", "file": "a\\u0000b", "model": "m" | :14: $.objects[1].objects[0].geometry.file: file a?b: found a name that no file can have, expected a file
          {"type": "plastic", "name": "p", "diffuse": [1, 1, 1], "gloss": [1, 1, 1, 0.5], "roughness": 0.1} | {"type": "merl", "name": "p", "file": "."} | :7: $.materials[0].file: file DIR/.: found a directory, expected a file
          "type": "sphere", "radius": 1 | "type": "animated_mesh", "file": "a.obj" | :10: $.objects[0].geometry.type: found "animated_mesh", expected one of sphere, disk, rectangle, plane, mesh
          "transform": [{"type": "scale", "scaling": 2}] | "keyframes": {} | :11: $.objects[0].keyframes: member 'keyframes' (of [geometry, material, name, transform, type]) is not supported
          "materials": [ | "textures": [], "materials": [ | :6: $.textures: member 'textures' (of [camera, film, integrator, materials, objects]) is not supported
          "type": "group" | "type": "camera" | :12: $.objects[1].type: found "camera", expected one of receiver, emitter, group
          "height": 3, | "height": 3, "height": 3, | :2: found text that is not JSON: Duplicate field 'height', expected a scene in JSON
          """)
  void wrongSceneGetsOneLine(String found, String replacement, String expected) throws IOException {
    assertTrue(SCENE.contains(found), found);
    String text = SCENE.replace(found, replacement == null ? "" : replacement);
    SceneException e = assertThrows(SceneException.class, () -> read(text));
    String message = e.getMessage().replace(directory.toString(), "DIR");
    String where = "DIR/scene.json";
    // Jackson's own words for a duplicate differ between its versions by a word.
    assertEquals(
        where + expected,
        message.replace("Duplicate Object property \"height\"", "Duplicate field 'height'"));
    assertEquals(1, message.lines().count());
  }

  @Test
  void textThatIsNotJsonIsNamedWithItsLine() {
    SceneException e = assertThrows(SceneException.class, () -> read("{\n\"film\": ]"));
    assertTrue(
        e.getMessage().matches(".*scene\\.json:2: found text that is not JSON: .*, expected .*"),
        e.getMessage());
  }

  @Test
  void emptyFileIsNamed() {
    SceneException e = assertThrows(SceneException.class, () -> read(""));
    assertTrue(e.getMessage().contains("found the end of the file"), e.getMessage());
  }

  @Test
  void missingFileIsNamed() {
    Path file = directory.resolve("none.json");
    SceneException e =
        assertThrows(SceneException.class, () -> SceneReader.read(SceneSource.file(file)));
    assertEquals(file + ": found no such file, expected a scene in JSON", e.getMessage());
  }

  @Test
  void wrongObjIsNamedWithItsOwnLine() throws IOException {
    Files.writeString(directory.resolve("m.obj"), "o m\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 4\n");
    SceneException e = assertThrows(SceneException.class, () -> read(mesh("m.obj", "m")));
    assertTrue(
        e.getMessage()
            .endsWith("m.obj:5: found vertex 4, expected a number from 1 to 3, or from -3 to -1"),
        e.getMessage());
  }

  @Test
  void missingModelIsNamed() throws IOException {
    Files.writeString(directory.resolve("m.obj"), "o m\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n");
    SceneException e = assertThrows(SceneException.class, () -> read(mesh("m.obj", "n")));
    assertTrue(
        e.getMessage().endsWith("found \"n\", expected the name of a model, of [m]"),
        e.getMessage());
  }

  @Test
  void meshCannotBeLight() throws IOException {
    Files.writeString(directory.resolve("m.obj"), "o m\nv 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 3\n");
    String text =
        SCENE.replace(
            "\"type\": \"disk\", \"radius\": 2, \"inner_radius\": 1",
            "\"type\": \"mesh\", \"file\": \"m.obj\", \"model\": \"m\"");
    SceneException e = assertThrows(SceneException.class, () -> read(text));
    assertTrue(e.getMessage().endsWith("a mesh cannot be a light"), e.getMessage());
  }

  @Test
  void shortMerlFileIsNamed() throws IOException {
    Files.write(directory.resolve("m.binary"), new byte[] {90, 0, 0, 0, 90, 0, 0, 0, 90, 0, 0, 0});
    String text =
        SCENE.replaceAll(
            "\\{\"type\": \"plastic\".*",
            "{\"type\": \"merl\", \"name\": \"p\", \"file\": \"m.binary\"}");
    SceneException e = assertThrows(SceneException.class, () -> read(text));
    assertTrue(
        e.getMessage().endsWith("m.binary: found dimensions 90 x 90 x 90, expected 90 x 90 x 180"),
        e.getMessage());
  }

  private static String mesh(String file, String model) {
    return SCENE.replace(
        "\"type\": \"sphere\", \"radius\": 1",
        "\"type\": \"mesh\", \"file\": \"%s\", \"model\": \"%s\"".formatted(file, model));
  }

  private Scene read(String text) throws SceneException {
    Path file = directory.resolve("scene.json");
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return SceneReader.read(SceneSource.file(file));
  }
}
