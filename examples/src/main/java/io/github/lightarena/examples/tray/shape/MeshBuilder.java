package io.github.lightarena.examples.tray.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joml.Vector3d;

/** Gathers the vertices and triangles of a mesh; vertices without a normal get one. */
final class MeshBuilder {
  private record Vertex(Vector3d position, Vector3d normal) {}

  private record Key(int position, int normal) {}

  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<Vertex> vertices = new ArrayList<>();
  private final List<int[]> triangles = new ArrayList<>();

  boolean isEmpty() {
    return triangles.isEmpty();
  }

  /**
   * Answers the number of a vertex. The same position and the same normal of the file are the same
   * vertex; equal ones that the file has twice are not, which is how a file says that an edge is
   * sharp.
   *
   * @param position the number of the position
   * @param normal the number of the normal, or -1 if it has none
   */
  int vertex(int position, int normal, List<Vector3d> positions, List<Vector3d> normals) {
    Integer known = numbers.putIfAbsent(new Key(position, normal), vertices.size());
    if (known != null) {
      return known;
    }
    vertices.add(new Vertex(positions.get(position), normal < 0 ? null : normals.get(normal)));
    return vertices.size() - 1;
  }

  void triangle(int a, int b, int c) {
    triangles.add(new int[] {a, b, c});
  }

  TriangleMesh build() {
    int count = vertices.size();
    Vector3d[] computed = new Vector3d[count];
    for (int i = 0; i < count; i++) {
      computed[i] = new Vector3d();
    }
    for (int[] t : triangles) {
      Vector3d a = vertices.get(t[0]).position;
      Vector3d ab = vertices.get(t[1]).position.sub(a, new Vector3d());
      Vector3d ac = vertices.get(t[2]).position.sub(a, new Vector3d());
      Vector3d weighted = ab.cross(ac); // twice the area long: larger faces count for more
      for (int corner : t) {
        computed[corner].add(weighted);
      }
    }
    double[] positions = new double[3 * count];
    double[] normals = new double[3 * count];
    for (int i = 0; i < count; i++) {
      Vertex vertex = vertices.get(i);
      Vector3d normal = vertex.normal != null ? new Vector3d(vertex.normal) : computed[i];
      if (normal.lengthSquared() > 0) {
        normal.normalize();
      }
      store(vertex.position, positions, i);
      store(normal, normals, i);
    }
    int[] corners = new int[3 * triangles.size()];
    for (int i = 0; i < triangles.size(); i++) {
      System.arraycopy(triangles.get(i), 0, corners, 3 * i, 3);
    }
    return new TriangleMesh(positions, normals, corners);
  }

  private static void store(Vector3d v, double[] dest, int number) {
    dest[3 * number] = v.x;
    dest[3 * number + 1] = v.y;
    dest[3 * number + 2] = v.z;
  }
}
