package io.github.lightarena.examples.tray.scene;

import io.github.lightarena.examples.tray.geometry.Transform;
import java.util.List;
import org.joml.Matrix4d;
import org.joml.Vector3d;

/** Reads transforms: lists of steps that are applied in their order. */
final class TransformReader {
  private static final String EXPECTED = "an array of transforms";

  private TransformReader() {}

  /** Reads the member "transform" of an object; nothing means that it stays where it is. */
  static Matrix4d read(SceneValue owner) throws SceneException {
    Matrix4d matrix = new Matrix4d();
    if (!owner.has("transform")) {
      return matrix;
    }
    for (SceneValue step : owner.member("transform", EXPECTED).elements(EXPECTED)) {
      matrix.mulLocal(step(step));
    }
    return matrix;
  }

  /** Reads a transform that something stands outside of, after it. */
  static Transform read(SceneValue owner, Matrix4d outer) throws SceneException {
    Matrix4d matrix = new Matrix4d(outer).mul(read(owner));
    try {
      return new Transform(matrix);
    } catch (IllegalArgumentException e) {
      throw owner
          .optional("transform")
          .orElse(owner)
          .error("transforms that can be undone (none that scales by 0)");
    }
  }

  private static Matrix4d step(SceneValue step) throws SceneException {
    String expected = "one of translate, scale, rotate_x, rotate_y, rotate_z, rotate, matrix";
    SceneValue type = step.member("type", expected);
    switch (type.string(expected)) {
      case "translate":
        step.object("type", "translation");
        return new Matrix4d()
            .translation(step.member("translation", "an array of 3 numbers").vector());
      case "scale":
        step.object("type", "scaling");
        return new Matrix4d().scaling(scaling(step.member("scaling", "a number or 3 numbers")));
      case "rotate_x":
        return new Matrix4d().rotationX(angle(step));
      case "rotate_y":
        return new Matrix4d().rotationY(angle(step));
      case "rotate_z":
        return new Matrix4d().rotationZ(angle(step));
      case "rotate":
        step.object("type", "axis", "rotation");
        return new Matrix4d().rotation(radians(step), axis(step));
      case "matrix":
        step.object("type", "matrix");
        return matrix(step.member("matrix", "4 rows of 4 numbers"));
      default:
        throw type.error(expected);
    }
  }

  private static Vector3d scaling(SceneValue value) throws SceneException {
    return value.isArray() ? value.vector() : new Vector3d(value.number("a number or 3 numbers"));
  }

  private static double angle(SceneValue step) throws SceneException {
    step.object("type", "rotation");
    return radians(step);
  }

  private static double radians(SceneValue step) throws SceneException {
    return Math.toRadians(step.member("rotation", "degrees").number("degrees"));
  }

  private static Vector3d axis(SceneValue step) throws SceneException {
    SceneValue member = step.member("axis", "an array of 3 numbers");
    Vector3d axis = member.vector();
    if (axis.length() == 0) {
      throw member.error("an axis that is not zero");
    }
    return axis.normalize();
  }

  private static Matrix4d matrix(SceneValue value) throws SceneException {
    String expected = "4 rows of 4 numbers, the last of them 0, 0, 0, 1";
    List<SceneValue> rows = value.elements(expected);
    Matrix4d matrix = new Matrix4d();
    if (rows.size() != 4) {
      throw value.error(expected);
    }
    for (int r = 0; r < 4; r++) {
      List<SceneValue> row = rows.get(r).elements("a row of 4 numbers");
      if (row.size() != 4) {
        throw rows.get(r).error("a row of 4 numbers");
      }
      for (int c = 0; c < 4; c++) {
        matrix.set(c, r, row.get(c).number("a number"));
      }
    }
    matrix.determineProperties();
    if (!matrix.isAffine()) {
      throw value.error(expected);
    }
    return matrix;
  }
}
