package io.github.lightarena.examples.tray.shape;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joml.Vector3d;

/**
 * The models of a Wavefront OBJ file: {@code v}, {@code vn}, {@code f}, {@code o} and {@code g};
 * other statements do not matter to us. Polygons are fanned into triangles.
 */
public final class ObjFile {
  private final List<Vector3d> positions = new ArrayList<>();
  private final List<Vector3d> normals = new ArrayList<>();
  private final Map<String, MeshBuilder> builders = new LinkedHashMap<>();
  private final Map<String, TriangleMesh> meshes = new LinkedHashMap<>();
  private MeshBuilder current;
  private int line;

  private ObjFile() {}

  /**
   * Reads a file.
   *
   * @param input its bytes, in UTF-8; not closed
   * @return the models
   * @throws ObjException if a line is wrong
   * @throws IOException if the bytes cannot be read
   */
  public static ObjFile read(InputStream input) throws IOException {
    ObjFile file = new ObjFile();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8));
    for (String text = reader.readLine(); text != null; text = reader.readLine()) {
      file.line++;
      file.statement(text.strip());
    }
    for (Map.Entry<String, MeshBuilder> model : file.builders.entrySet()) {
      if (!model.getValue().isEmpty()) {
        file.meshes.put(model.getKey(), model.getValue().build());
      }
    }
    return file;
  }

  /** {@return the names of the models that have faces} */
  public Set<String> names() {
    return meshes.keySet();
  }

  /**
   * {@return a model, or null if there is none of that name}
   *
   * @param name its name
   */
  public TriangleMesh model(String name) {
    return meshes.get(name);
  }

  private void statement(String text) throws ObjException {
    int comment = text.indexOf('#');
    String[] words = (comment < 0 ? text : text.substring(0, comment)).strip().split("\\s+");
    switch (words[0]) {
      case "v" -> positions.add(vector(words));
      case "vn" -> normals.add(vector(words));
      case "o", "g" -> {
        String name = words.length > 1 ? words[1] : "default";
        current = builders.computeIfAbsent(name, n -> new MeshBuilder());
      }
      case "f" -> face(words);
      default -> {
        // Texture coordinates, materials, smoothing: none of them is used here.
      }
    }
  }

  private Vector3d vector(String[] words) throws ObjException {
    if (words.length < 4) {
      throw error(words.length - 1 + " numbers", "3 numbers");
    }
    return new Vector3d(number(words[1]), number(words[2]), number(words[3]));
  }

  private void face(String[] words) throws ObjException {
    if (words.length < 4) {
      throw error(words.length - 1 + " corners", "3 corners or more");
    }
    if (current == null) {
      current = builders.computeIfAbsent("default", n -> new MeshBuilder());
    }
    int[] corners = new int[words.length - 1];
    for (int i = 0; i < corners.length; i++) {
      String[] parts = words[i + 1].split("/", -1);
      int position = index(parts[0], positions.size(), "vertex");
      boolean hasNormal = parts.length > 2 && !parts[2].isEmpty();
      int normal = hasNormal ? index(parts[2], normals.size(), "normal") : -1;
      corners[i] = current.vertex(position, normal, positions, normals);
    }
    for (int i = 2; i < corners.length; i++) {
      current.triangle(corners[0], corners[i - 1], corners[i]);
    }
  }

  private int index(String word, int size, String what) throws ObjException {
    int number;
    try {
      number = Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw error("'" + word + "'", "the number of a " + what);
    }
    int index = number < 0 ? size + number : number - 1;
    if (index < 0 || index >= size) {
      throw error(
          what + " " + number, "a number from 1 to %d, or from -%d to -1".formatted(size, size));
    }
    return index;
  }

  private double number(String word) throws ObjException {
    try {
      double number = Double.parseDouble(word);
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // The error below says it.
    }
    throw error("'" + word + "'", "a number");
  }

  private ObjException error(String found, String expected) {
    return new ObjException(line, "found %s, expected %s".formatted(found, expected));
  }
}
