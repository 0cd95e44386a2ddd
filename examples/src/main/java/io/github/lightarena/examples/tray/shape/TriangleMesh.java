package io.github.lightarena.examples.tray.shape;

import io.github.lightarena.examples.tray.accelerator.Bvh;
import io.github.lightarena.examples.tray.accelerator.Intersectable;
import io.github.lightarena.examples.tray.geometry.Bounds;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import io.github.lightarena.examples.tray.geometry.SurfaceInteraction;
import java.util.ArrayList;
import java.util.List;
import org.joml.Vector3d;

/** Triangles with shading normals, in a tree of their own. */
public final class TriangleMesh implements Shape, Intersectable {
  private final double[] positions;
  private final double[] normals;
  private final int[] corners;
  private final Bvh bvh;

  /**
   * Makes a mesh.
   *
   * @param positions x, y and z of each vertex
   * @param normals x, y and z of each vertex' normal; 0, 0, 0 where there is none
   * @param corners the numbers of each triangle's three vertices
   */
  TriangleMesh(double[] positions, double[] normals, int[] corners) {
    this.positions = positions;
    this.normals = normals;
    this.corners = corners;
    List<Bounds> boxes = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 3) {
      Bounds box = new Bounds();
      for (int j = 0; j < 3; j++) {
        int p = 3 * corners[i + j];
        box.include(new Vector3d(positions[p], positions[p + 1], positions[p + 2]));
      }
      boxes.add(box);
    }
    this.bvh = new Bvh(boxes);
  }

  /** {@return the number of triangles} */
  public int triangleCount() {
    return corners.length / 3;
  }

  @Override
  public Bounds bounds() {
    return new Bounds().include(bvh.bounds());
  }

  @Override
  public boolean intersect(Ray ray, Hit hit) {
    return bvh.intersect(ray, hit, this, false);
  }

  /**
   * {@inheritDoc} Möller and Trumbore, <i>Fast, Minimum Storage Ray/Triangle Intersection</i> (JGT
   * 2:1, 1997).
   */
  @Override
  public boolean intersect(int triangle, Ray ray, Hit hit) {
    int a = 3 * corners[3 * triangle];
    int b = 3 * corners[3 * triangle + 1];
    int c = 3 * corners[3 * triangle + 2];
    double abX = positions[b] - positions[a];
    double abY = positions[b + 1] - positions[a + 1];
    double abZ = positions[b + 2] - positions[a + 2];
    double acX = positions[c] - positions[a];
    double acY = positions[c + 1] - positions[a + 1];
    double acZ = positions[c + 2] - positions[a + 2];
    double pX = ray.d.y * acZ - ray.d.z * acY;
    double pY = ray.d.z * acX - ray.d.x * acZ;
    double pZ = ray.d.x * acY - ray.d.y * acX;
    double determinant = abX * pX + abY * pY + abZ * pZ;
    if (determinant == 0) {
      return false;
    }
    double inverse = 1 / determinant;
    double oX = ray.o.x - positions[a];
    double oY = ray.o.y - positions[a + 1];
    double oZ = ray.o.z - positions[a + 2];
    double u = (oX * pX + oY * pY + oZ * pZ) * inverse;
    if (!(u >= 0 && u <= 1)) {
      return false;
    }
    double qX = oY * abZ - oZ * abY;
    double qY = oZ * abX - oX * abZ;
    double qZ = oX * abY - oY * abX;
    double v = (ray.d.x * qX + ray.d.y * qY + ray.d.z * qZ) * inverse;
    if (!(v >= 0 && u + v <= 1)) {
      return false;
    }
    double t = (acX * qX + acY * qY + acZ * qZ) * inverse;
    if (!(t > ray.tMin && t < ray.tMax)) {
      return false;
    }
    ray.tMax = t;
    hit.face = triangle;
    hit.u = u;
    hit.v = v;
    return true;
  }

  @Override
  public void surface(Ray ray, Hit hit, SurfaceInteraction surface) {
    int a = 3 * corners[3 * hit.face];
    int b = 3 * corners[3 * hit.face + 1];
    int c = 3 * corners[3 * hit.face + 2];
    Vector3d ab = surface.dpdu;
    ab.set(
        positions[b] - positions[a],
        positions[b + 1] - positions[a + 1],
        positions[b + 2] - positions[a + 2]);
    surface.n.set(
        positions[c] - positions[a],
        positions[c + 1] - positions[a + 1],
        positions[c + 2] - positions[a + 2]);
    double w = 1 - hit.u - hit.v;
    surface.p.set(
        w * positions[a] + hit.u * positions[b] + hit.v * positions[c],
        w * positions[a + 1] + hit.u * positions[b + 1] + hit.v * positions[c + 1],
        w * positions[a + 2] + hit.u * positions[b + 2] + hit.v * positions[c + 2]);
    ab.cross(surface.n, surface.n).normalize();
    surface.ns.set(
        w * normals[a] + hit.u * normals[b] + hit.v * normals[c],
        w * normals[a + 1] + hit.u * normals[b + 1] + hit.v * normals[c + 1],
        w * normals[a + 2] + hit.u * normals[b + 2] + hit.v * normals[c + 2]);
    if (surface.ns.lengthSquared() > 0) {
      surface.ns.normalize();
    } else {
      surface.ns.set(surface.n);
    }
    if (surface.n.dot(surface.ns) < 0) {
      surface.n.negate();
    }
  }
}
