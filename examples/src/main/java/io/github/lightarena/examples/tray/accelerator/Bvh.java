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
    ray.prepareForBoxes();
    int[] nodesToVisit = ray.nodesToVisit();
    int waiting = 0;
    int node = count.length > 0 ? 0 : -1;
    boolean found = false;
    while (node >= 0) {
      int next = -1;
      if (meets(node, ray)) {
        if (count[node] == 0) {
          boolean swapped = ray.goesDown(axis[node]);
          nodesToVisit[waiting++] = swapped ? node + 1 : secondChild[node];
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
      node = next >= 0 ? next : waiting > 0 ? nodesToVisit[--waiting] : -1;
    }
    return found;
  }

  /** Where 0 * infinity gives NaN the comparison is false, and the side does not count. */
  private boolean meets(int node, Ray ray) {
    int i = 6 * node;
    double near = ray.tMin;
    double far = ray.tMax;
    double enter = (boxes[i + ray.nearX()] - ray.o.x) * ray.inverseX();
    double leave = (boxes[i + 3 - ray.nearX()] - ray.o.x) * ray.inverseX();
    near = enter > near ? enter : near;
    far = leave < far ? leave : far;
    enter = (boxes[i + 1 + ray.nearY()] - ray.o.y) * ray.inverseY();
    leave = (boxes[i + 4 - ray.nearY()] - ray.o.y) * ray.inverseY();
    near = enter > near ? enter : near;
    far = leave < far ? leave : far;
    enter = (boxes[i + 2 + ray.nearZ()] - ray.o.z) * ray.inverseZ();
    leave = (boxes[i + 5 - ray.nearZ()] - ray.o.z) * ray.inverseZ();
    near = enter > near ? enter : near;
    far = leave < far ? leave : far;
    return near <= far * FAR_FACTOR;
  }
}
