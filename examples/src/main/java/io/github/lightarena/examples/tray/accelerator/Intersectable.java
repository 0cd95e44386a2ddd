package io.github.lightarena.examples.tray.accelerator;

import io.github.lightarena.examples.tray.geometry.Hit;
import io.github.lightarena.examples.tray.geometry.Ray;

/** Numbered things that a ray may hit. */
public interface Intersectable {
  /**
   * Finds the first hit with one of the things.
   *
   * @param number the number of the thing
   * @param ray shortened to the hit if there is one
   * @param hit receives what was hit
   * @return whether there is a hit
   */
  boolean intersect(int number, Ray ray, Hit hit);
}
