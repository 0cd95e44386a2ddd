package io.github.lightarena.examples.tray.geometry;

import org.joml.Matrix3d;
import org.joml.Matrix4d;
import org.joml.Matrix4dc;
import org.joml.Vector3d;
import org.joml.Vector3dc;

/** An affine map from object space to world space, with all that is derived from it. */
public final class Transform {
  private final Matrix4d objectToWorld;
  private final Matrix4d worldToObject;
  private final Matrix3d linear;
  private final Matrix3d normal;
  private final double determinant;

  /**
   * Makes the transform and its inverse.
   *
   * @param objectToWorld an affine matrix with an inverse
   * @throws IllegalArgumentException if the matrix has no inverse
   */
  public Transform(Matrix4dc objectToWorld) {
    this.objectToWorld = new Matrix4d(objectToWorld);
    this.worldToObject = objectToWorld.invertAffine(new Matrix4d());
    if (!worldToObject.isFinite()) {
      throw new IllegalArgumentException("the matrix has no inverse");
    }
    this.linear = new Matrix3d(objectToWorld);
    this.normal = linear.normal(new Matrix3d());
    this.determinant = Math.abs(linear.determinant());
  }

  /** {@return the map from object space to world space} */
  public Matrix4dc objectToWorld() {
    return objectToWorld;
  }

  /** {@return the map from world space to object space} */
  public Matrix4dc worldToObject() {
    return worldToObject;
  }

  /**
   * Brings a normal into world space.
   *
   * @param n a normal in object space
   * @param dest receives the unit normal in world space; may be {@code n}
   */
  public void normalToWorld(Vector3dc n, Vector3d dest) {
    normal.transform(n, dest).normalize();
  }

  /**
   * {@return how much larger a piece of surface is in world space than in object space}
   *
   * <p>For a piece with unit normal {@code n} the factor is {@code |det M| |M^-T n|}.
   *
   * @param n the unit normal in object space
   * @param scratch is overwritten
   */
  public double areaScaleAtObjectNormal(Vector3dc n, Vector3d scratch) {
    return determinant * normal.transform(n, scratch).length();
  }

  /**
   * {@return the same factor as {@link #areaScaleAtObjectNormal}, found from the other side}
   *
   * @param n the unit normal in world space
   * @param scratch is overwritten
   */
  public double areaScaleAtWorldNormal(Vector3dc n, Vector3d scratch) {
    return determinant / linear.transformTranspose(n, scratch).length();
  }

  /**
   * {@return the factor by which this transform scales every length, or NaN if there is no such
   * factor}
   */
  public double uniformScale() {
    Vector3d x = linear.getColumn(0, new Vector3d());
    Vector3d y = linear.getColumn(1, new Vector3d());
    Vector3d z = linear.getColumn(2, new Vector3d());
    double scale = x.length();
    double tolerance = 1e-9 * scale;
    boolean equal =
        Math.abs(y.length() - scale) <= tolerance && Math.abs(z.length() - scale) <= tolerance;
    boolean orthogonal =
        Math.abs(x.dot(y)) <= tolerance * scale
            && Math.abs(y.dot(z)) <= tolerance * scale
            && Math.abs(z.dot(x)) <= tolerance * scale;
    return equal && orthogonal ? scale : Double.NaN;
  }
}
