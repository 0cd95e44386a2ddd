package io.github.lightarena.examples.tray.scene;

import io.github.lightarena.examples.tray.geometry.Transform;
import io.github.lightarena.examples.tray.light.AreaLight;
import io.github.lightarena.examples.tray.light.Light;
import io.github.lightarena.examples.tray.light.PointLight;
import io.github.lightarena.examples.tray.primitive.Primitive;
import io.github.lightarena.examples.tray.primitive.World;
import io.github.lightarena.examples.tray.shape.SampledShape;
import java.util.ArrayList;
import java.util.List;
import org.joml.Matrix4d;
import org.joml.Vector3d;

/** Reads the objects of a scene: receivers, emitters, and groups of objects. */
final class ObjectReader {
  private static final String TYPES = "one of receiver, emitter, group";
  private static final String EMITTERS = "area or point";

  private final MaterialReader materials;
  private final GeometryReader geometries;
  private final List<Primitive> primitives = new ArrayList<>();
  private final List<Light> lights = new ArrayList<>();

  ObjectReader(MaterialReader materials, GeometryReader geometries) {
    this.materials = materials;
    this.geometries = geometries;
  }

  void read(SceneValue list, Matrix4d outer) throws SceneException {
    for (SceneValue object : list.elements("an array of objects")) {
      SceneValue type = object.member("type", TYPES);
      switch (type.string(TYPES)) {
        case "receiver" -> readReceiver(object, outer);
        case "emitter" -> readEmitter(object, outer);
        case "group" -> readGroup(object, outer);
        default -> throw type.error(TYPES);
      }
    }
  }

  World world() {
    return new World(primitives, lights);
  }

  private void readReceiver(SceneValue object, Matrix4d outer) throws SceneException {
    object.object("type", "name", "material", "geometry", "transform");
    Transform transform = TransformReader.read(object, outer);
    primitives.add(
        new Primitive(geometries.read(object), transform, materials.named(object), null));
  }

  private void readEmitter(SceneValue object, Matrix4d outer) throws SceneException {
    SceneValue emitter = object.member("emitter", EMITTERS);
    switch (emitter.string(EMITTERS)) {
      case "area" -> {
        object.object("type", "name", "material", "emitter", "emission", "geometry", "transform");
        Transform transform = TransformReader.read(object, outer);
        SampledShape shape = geometries.readLight(object);
        AreaLight light =
            new AreaLight(shape, transform, object.member("emission", "a colour").colour());
        primitives.add(new Primitive(shape, transform, materials.named(object), light));
        lights.add(light);
      }
      case "point" -> {
        object.object("type", "name", "emitter", "emission", "transform");
        Transform transform = TransformReader.read(object, outer);
        Vector3d position = transform.objectToWorld().transformPosition(new Vector3d());
        lights.add(new PointLight(position, object.member("emission", "a colour").colour()));
      }
      default -> throw emitter.error(EMITTERS);
    }
  }

  private void readGroup(SceneValue object, Matrix4d outer) throws SceneException {
    object.object("type", "name", "transform", "objects");
    Matrix4d inner = new Matrix4d(outer).mul(TransformReader.read(object));
    read(object.member("objects", "an array of objects"), inner);
  }
}
