package io.github.lightarena.examples.geometry;

import io.github.lightarena.Allocator;
import io.github.lightarena.DoubleSlice;

/** Values inside values, and slices. */
final class Spaces {
  private Spaces() {}

  static Ray ray(Allocator alloc) {
    // Records and views alike: their bytes go into the ray.
    return Ray.in(alloc).of(new Vec3Record(0, 0, 1), Vec3.in(alloc).of(1, 0, 0));
  }

  static Track track(Allocator alloc) {
    Vec3.SliceBuilder points = Vec3.in(alloc).sliceBuilder();
    for (int i = 0; i < 5; i++) {
      points.add(i * i, 0, 0);
    }
    DoubleSlice times = alloc.doubles(points.length()); // zeroed
    for (int i = 0; i < times.length(); i++) {
      times.set(i, 0.5 * i);
    }
    return Track.in(alloc).of(points.build(), times);
  }

  static Vec3.Slice sortedByX(Allocator alloc) {
    Vec3.Slice corners = Vec3.in(alloc).slice(4);
    corners.put(0, 3, 0, 0);
    corners.put(1, 1, 0, 0);
    corners.put(2, 2, 1, 0);
    corners.put(3, 0, 1, 0);
    corners.sort((a, b) -> Double.compare(a.x(), b.x())); // in place
    return corners;
  }

  static void print(Allocator alloc) {
    Ray ray = ray(alloc);
    Sphere sphere = Sphere.in(alloc).of(new Vec3Record(7, 3, 1), 2.5);
    double distance = ray.distanceTo(sphere.centerView());
    System.out.println(ray);
    System.out.println(distance + (distance <= sphere.radius() ? ": a hit" : ": a miss"));
    Track track = track(alloc);
    System.out.println(track.length() + " in " + track.duration() + " s");
    for (Vec3 corner : sortedByX(alloc)) {
      System.out.println(corner);
    }
  }
}
