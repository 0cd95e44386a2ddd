package io.github.lightarena.examples.tray.accelerator;

import io.github.lightarena.examples.tray.geometry.Bounds;
import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;
import java.util.List;

/**
 * A binary tree of boxes around numbered things, in arrays. A node's first child is the next node;
 * the walk keeps the nodes it has yet to see in the ray's own stack and makes no garbage.
 */
public final class Bvh {
  // The far side of a box is moved out by a few units in the last place, so that a ray along a flat
  // box does not slip through: Ize, "Robust BVH Ray Traversal" (JCGT 2:2, 2013).
  private static final double FAR_FACTOR = 1 + 8 * Math.ulp(1.0);

  private final double[] boxes;
  private final int[] secondChild;
  private final int[] count;
  private final byte[] axis;
  private final int[] order;
  private final Bounds bounds;

  /**
   * Builds the tree.
   *
   * @param things the box of each thing, by its number
   */
  public Bvh(List<Bounds> things) {
    BvhBuilder builder = new BvhBuilder(things);
    builder.build();
    boxes = builder.boxes();
    secondChild = builder.secondChild();
    count = builder.count();
    axis = builder.axis();
    order = builder.order();
    bounds = builder.bounds();
  }

  /** {@return the box around everything} */
  public Bounds bounds() {
    return bounds;
  }

  /**
   * Finds the first hit, or any.
   *
   * @param ray shortened to the hit if there is one
   * @param hit receives what was hit
   * @param things what the numbers stand for
   * @param any whether any hit will do
   * @return whether there is a hit
   */
  public boolean intersect(Ray ray, Hit hit, Intersectable things, boolean any) {
    double inverseX = 1 / ray.d.x;
    double inverseY = 1 / ray.d.y;
    double inverseZ = 1 / ray.d.z;
    int[] todo = ray.todo();
    int waiting = 0;
    int node = 0;
    boolean found = false;
    while (node >= 0) {
      int next = -1;
      if (count.length > 0 && meets(node, ray, inverseX, inverseY, inverseZ)) {
        if (count[node] == 0) {
          double direction = axis[node] == 0 ? ray.d.x : axis[node] == 1 ? ray.d.y : ray.d.z;
          boolean swapped = direction < 0;
          todo[waiting++] = swapped ? node + 1 : secondChild[node];
          next = swapped ? secondChild[node] : node + 1;
        } else {
          int first = secondChild[node];
          for (int i = first; i < first + count[node]; i++) {
            if (things.intersect(order[i], ray, hit)) {
              if (any) {
                return true;
              }
              found = true;
            }
          }
        }
      }
      node = next >= 0 ? next : waiting > 0 ? todo[--waiting] : -1;
    }
    return found;
  }

  private boolean meets(int node, Ray ray, double inverseX, double inverseY, double inverseZ) {
    int i = 6 * node;
    // Where 0 * infinity gives NaN the comparisons are false and the slab does not count.
    double near = ray.tMin;
    double far = ray.tMax;
    double t0 = (boxes[i] - ray.o.x) * inverseX;
    double t1 = (boxes[i + 3] - ray.o.x) * inverseX;
    double lo = inverseX < 0 ? t1 : t0;
    double hi = (inverseX < 0 ? t0 : t1) * FAR_FACTOR;
    near = lo > near ? lo : near;
    far = hi < far ? hi : far;
    t0 = (boxes[i + 1] - ray.o.y) * inverseY;
    t1 = (boxes[i + 4] - ray.o.y) * inverseY;
    lo = inverseY < 0 ? t1 : t0;
    hi = (inverseY < 0 ? t0 : t1) * FAR_FACTOR;
    near = lo > near ? lo : near;
    far = hi < far ? hi : far;
    t0 = (boxes[i + 2] - ray.o.z) * inverseZ;
    t1 = (boxes[i + 5] - ray.o.z) * inverseZ;
    lo = inverseZ < 0 ? t1 : t0;
    hi = (inverseZ < 0 ? t0 : t1) * FAR_FACTOR;
    near = lo > near ? lo : near;
    far = hi < far ? hi : far;
    return near <= far;
  }
}
