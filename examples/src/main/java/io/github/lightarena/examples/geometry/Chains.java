package io.github.lightarena.examples.geometry;

import io.github.lightarena.Allocator;
import java.util.Locale;

/** Lists and trees: values that refer to values of their own kind. */
final class Chains {
  private Chains() {}

  /** Links of length 1, 2 ... count. */
  static Link chain(Allocator alloc, int count) {
    Link.Factory links = Link.in(alloc); // may be hoisted out of the loop
    Link first = null;
    for (int length = count; length >= 1; length--) {
      first = links.of(length, first);
    }
    return first;
  }

  static double length(Allocator alloc, Link first) {
    double total = 0;
    Link into = Link.in(alloc).flyweight();
    for (Link link = first; link != null; link = link.next(into)) {
      total += link.length(); // from the second step on, link is into
    }
    return total;
  }

  /** A balanced tree of the keys from {@code from} to before {@code to}, or null. */
  static Node tree(Allocator alloc, int from, int to) {
    if (from >= to) {
      return null;
    }
    int middle = (from + to) >>> 1;
    Node left = tree(alloc, from, middle);
    Node right = tree(alloc, middle + 1, to);
    return Node.in(alloc).of(middle, left, right);
  }

  /** How many nodes are looked at before the key is found, or -1. */
  static int depthOf(Allocator alloc, Node root, int key) {
    Node into = Node.in(alloc).flyweight();
    int depth = 0;
    for (Node node = root; node != null; depth++) {
      if (key == node.key()) {
        return depth;
      }
      node = key < node.key() ? node.left(into) : node.right(into);
    }
    return -1;
  }

  static void print(Allocator alloc) {
    Link first = chain(alloc, 10);
    System.out.printf(Locale.ROOT, "a chain of length %.1f%n", length(alloc, first));
    Node root = tree(alloc, 0, 1000);
    System.out.println("key 7 at depth " + depthOf(alloc, root, 7));
    System.out.println("key 1000 at depth " + depthOf(alloc, root, 1000));
  }
}
