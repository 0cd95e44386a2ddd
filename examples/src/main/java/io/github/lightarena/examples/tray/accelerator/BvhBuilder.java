package io.github.lightarena.examples.tray.accelerator;

import io.github.lightarena.examples.tray.geometry.Bounds;
import java.util.Arrays;
import java.util.List;

/**
 * Builds a {@link Bvh} by the surface area heuristic over 16 buckets: Wald, <i>On fast Construction
 * of SAH-based Bounding Volume Hierarchies</i> (RT 2007).
 */
final class BvhBuilder {
  private static final int BUCKETS = 16;
  private static final int MOST_IN_LEAF = 4;
  private static final double TRAVERSAL_COST = 0.5;
  // Deeper than this the things are halved by number, which bounds the depth by 48 + 31 < 128, the
  // length of a ray's stack.
  private static final int MOST_SAH_DEPTH = 48;

  private final List<Bounds> things;
  private final int[] order;
  private double[] boxes = new double[6];
  private int[] secondChild = new int[1];
  private int[] count = new int[1];
  private byte[] axis = new byte[1];
  private int nodes;

  BvhBuilder(List<Bounds> things) {
    this.things = things;
    this.order = new int[things.size()];
    Arrays.setAll(order, i -> i);
  }

  void build() {
    if (order.length > 0) {
      build(0, order.length, 0);
    }
  }

  double[] boxes() {
    return Arrays.copyOf(boxes, 6 * nodes);
  }

  int[] secondChild() {
    return Arrays.copyOf(secondChild, nodes);
  }

  int[] count() {
    return Arrays.copyOf(count, nodes);
  }

  byte[] axis() {
    return Arrays.copyOf(axis, nodes);
  }

  int[] order() {
    return order;
  }

  Bounds bounds() {
    return boundsOf(0, order.length);
  }

  private void build(int from, int to, int depth) {
    Bounds box = boundsOf(from, to);
    int node = addNode(box);
    int splitAxis = longestCentreAxis(from, to);
    int middle = splitAxis < 0 ? from : split(from, to, splitAxis, box, depth);
    if (middle == from && to - from > MOST_IN_LEAF) {
      middle = (from + to) >>> 1;
      splitAxis = Math.max(0, splitAxis);
    }
    if (middle == from) {
      secondChild[node] = from;
      count[node] = to - from;
      return;
    }
    axis[node] = (byte) splitAxis;
    build(from, middle, depth + 1);
    secondChild[node] = nodes;
    build(middle, to, depth + 1);
  }

  /** Answers where the second half begins, or {@code from} if a leaf is cheaper. */
  private int split(int from, int to, int splitAxis, Bounds box, int depth) {
    int length = to - from;
    if (length == 1) {
      return from;
    }
    if (depth >= MOST_SAH_DEPTH) {
      return (from + to) >>> 1;
    }
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      double centre = things.get(order[i]).centre(splitAxis);
      low = Math.min(low, centre);
      high = Math.max(high, centre);
    }
    double scale = BUCKETS / (high - low);
    Bounds[] bucketBounds = new Bounds[BUCKETS];
    Arrays.setAll(bucketBounds, i -> new Bounds());
    int[] bucketCount = new int[BUCKETS];
    for (int i = from; i < to; i++) {
      int bucket = bucket(order[i], splitAxis, low, scale);
      bucketCount[bucket]++;
      bucketBounds[bucket].include(things.get(order[i]));
    }
    int best = cheapestSplit(bucketBounds, bucketCount, length, box);
    return best < 0 ? from : partition(from, to, best, splitAxis, low, scale);
  }

  private static int cheapestSplit(Bounds[] bounds, int[] counts, int length, Bounds box) {
    double[] costAbove = new double[BUCKETS];
    Bounds above = new Bounds();
    int aboveCount = 0;
    for (int i = BUCKETS - 1; i > 0; i--) {
      above.include(bounds[i]);
      aboveCount += counts[i];
      costAbove[i] = aboveCount == 0 ? Double.POSITIVE_INFINITY : aboveCount * above.halfArea();
    }
    Bounds below = new Bounds();
    int belowCount = 0;
    int best = -1;
    double bestCost = length <= MOST_IN_LEAF ? length : Double.POSITIVE_INFINITY;
    double area = Math.max(box.halfArea(), Double.MIN_NORMAL);
    for (int i = 0; i < BUCKETS - 1; i++) {
      below.include(bounds[i]);
      belowCount += counts[i];
      double cost = TRAVERSAL_COST + (belowCount * below.halfArea() + costAbove[i + 1]) / area;
      if (belowCount > 0 && cost < bestCost) {
        bestCost = cost;
        best = i;
      }
    }
    return best;
  }

  private int partition(int from, int to, int best, int splitAxis, double low, double scale) {
    int[] upper = new int[to - from];
    int upperCount = 0;
    int lower = from;
    for (int i = from; i < to; i++) {
      if (bucket(order[i], splitAxis, low, scale) <= best) {
        order[lower++] = order[i];
      } else {
        upper[upperCount++] = order[i];
      }
    }
    System.arraycopy(upper, 0, order, lower, upperCount);
    return lower;
  }

  private int bucket(int thing, int splitAxis, double low, double scale) {
    return Math.min(BUCKETS - 1, (int) ((things.get(thing).centre(splitAxis) - low) * scale));
  }

  private int longestCentreAxis(int from, int to) {
    int longest = -1;
    double extent = 0;
    for (int a = 0; a < 3; a++) {
      double low = Double.POSITIVE_INFINITY;
      double high = Double.NEGATIVE_INFINITY;
      for (int i = from; i < to; i++) {
        double centre = things.get(order[i]).centre(a);
        low = Math.min(low, centre);
        high = Math.max(high, centre);
      }
      if (high - low > extent) {
        extent = high - low;
        longest = a;
      }
    }
    return longest;
  }

  private Bounds boundsOf(int from, int to) {
    Bounds bounds = new Bounds();
    for (int i = from; i < to; i++) {
      bounds.include(things.get(order[i]));
    }
    return bounds;
  }

  private int addNode(Bounds box) {
    if (nodes == count.length) {
      boxes = Arrays.copyOf(boxes, 2 * boxes.length);
      secondChild = Arrays.copyOf(secondChild, 2 * nodes);
      count = Arrays.copyOf(count, 2 * nodes);
      axis = Arrays.copyOf(axis, 2 * nodes);
    }
    for (int a = 0; a < 3; a++) {
      boxes[6 * nodes + a] = box.min().get(a);
      boxes[6 * nodes + 3 + a] = box.max().get(a);
    }
    return nodes++;
  }
}
