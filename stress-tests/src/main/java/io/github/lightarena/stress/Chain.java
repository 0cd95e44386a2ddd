package io.github.lightarena.stress;

import io.github.lightarena.Allocator;

/** Three values side by side, of which each refers to one that holds the same number. */
final class Chain {
  private static final int LENGTH = 3;

  private Chain() {}

  static Link.Slice of(Allocator alloc) {
    Link.Slice links = Link.in(alloc).slice(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      links.put(i, i + 1, Link.in(alloc).of(i + 1, null));
    }
    return links;
  }

  /** Reads all of it in every way that moves something; 321 if each way shows what was written. */
  static int read(Link.Slice links, Link own, Link given) {
    int byCursor = 0;
    int digit = 1;
    for (Link.Cursor c = links.cursor(); c.next(); digit *= 10) {
      byCursor += digit * c.value().next(own).number();
    }
    int byIterator = 0;
    digit = 1;
    for (Link link : links) {
      byIterator += digit * link.number();
      digit *= 10;
    }
    int byFlyweight = 0;
    digit = 1;
    for (int i = 0; i < links.length(); i++, digit *= 10) {
      byFlyweight += digit * links.get(i, given).next(given).number();
    }
    return byCursor == byIterator && byIterator == byFlyweight ? byCursor : Outcomes.WRONG;
  }
}
