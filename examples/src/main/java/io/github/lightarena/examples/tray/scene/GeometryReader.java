package io.github.lightarena.examples.tray.scene;

import io.github.lightarena.examples.tray.shape.Disk;
import io.github.lightarena.examples.tray.shape.ObjException;
import io.github.lightarena.examples.tray.shape.ObjFile;
import io.github.lightarena.examples.tray.shape.Rectangle;
import io.github.lightarena.examples.tray.shape.SampledShape;
import io.github.lightarena.examples.tray.shape.Shape;
import io.github.lightarena.examples.tray.shape.Sphere;
import io.github.lightarena.examples.tray.shape.TriangleMesh;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;

/** Reads the geometry of objects. */
final class GeometryReader {
  private static final String TYPES = "one of sphere, disk, rectangle, plane, mesh";
  private static final String LENGTH = "a length above 0";

  private final SceneSource source;
  private final Map<String, ObjFile> files = new HashMap<>();

  GeometryReader(SceneSource source) {
    this.source = source;
  }

  Shape read(SceneValue object) throws SceneException {
    SceneValue geometry = object.member("geometry", "a geometry");
    SceneValue type = geometry.member("type", TYPES);
    switch (type.string(TYPES)) {
      case "sphere":
        geometry.object("type", "radius");
        return new Sphere(length(geometry, "radius"));
      case "disk":
        geometry.object("type", "radius", "inner_radius");
        return disk(geometry);
      case "rectangle":
        geometry.object("type", "width", "height");
        return new Rectangle(length(geometry, "width"), length(geometry, "height"));
      case "plane":
        geometry.object("type");
        return new Rectangle(2, 2);
      case "mesh":
        geometry.object("type", "file", "model");
        return mesh(geometry);
      default:
        throw type.error(TYPES);
    }
  }

  SampledShape readLight(SceneValue object) throws SceneException {
    if (!(read(object) instanceof SampledShape shape)) {
      throw object
          .member("geometry", "a geometry")
          .member("type", TYPES)
          .error("sphere, disk, rectangle or plane: a mesh cannot be a light");
    }
    return shape;
  }

  private static Disk disk(SceneValue geometry) throws SceneException {
    double radius = length(geometry, "radius");
    if (!geometry.has("inner_radius")) {
      return new Disk(radius, 0);
    }
    SceneValue inner = geometry.member("inner_radius", "a length of at least 0");
    double innerRadius = inner.numberFrom(0);
    if (!(innerRadius < radius)) {
      throw inner.error("a length below the radius");
    }
    return new Disk(radius, innerRadius);
  }

  private TriangleMesh mesh(SceneValue geometry) throws SceneException {
    String fileExpected = "the name of an OBJ file";
    SceneValue file = geometry.member("file", fileExpected);
    String modelExpected = "the name of a model in the OBJ file";
    SceneValue model = geometry.member("model", modelExpected);
    ObjFile obj = obj(file, file.string(fileExpected));
    TriangleMesh mesh = obj.model(model.string(modelExpected));
    if (mesh == null) {
      throw model.error("the name of a model, of " + obj.names());
    }
    return mesh;
  }

  private ObjFile obj(SceneValue file, String name) throws SceneException {
    ObjFile known = files.get(name);
    if (known != null) {
      return known;
    }
    SceneSource objSource = source.beside(name);
    try (InputStream input = objSource.open()) {
      ObjFile obj = ObjFile.read(input);
      files.put(name, obj);
      return obj;
    } catch (ObjException e) {
      throw file.wrongFile(objSource.name() + ":" + e.line(), e.getMessage(), e);
    } catch (IOException e) {
      throw file.wrongFile(objSource.name(), SceneSource.describe(e, "an OBJ file"), e);
    }
  }

  private static double length(SceneValue geometry, String name) throws SceneException {
    return geometry.member(name, LENGTH).numberAbove(0);
  }
}
