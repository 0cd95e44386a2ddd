package io.github.lightarena.codegen;

import java.lang.invoke.VarHandle;
import java.util.Arrays;

/**
 * The Java objects that values of an arena refer to. A value holds an index, from 1; the entries of
 * a scope are nulled when it closes, so that no object outlives the scope through the arena.
 */
final class OnHeapTable {
  private static final int FIRST_LENGTH = 16;

  private Object[] objects = {null};
  private int count;

  int count() {
    return count;
  }

  int add(Object object) {
    int index = count + 1;
    if (index == objects.length) {
      Object[] longer = Arrays.copyOf(objects, Math.max(FIRST_LENGTH, objects.length * 2));
      VarHandle.releaseFence(); // other threads read meanwhile: entries come before the table
      objects = longer;
    }
    objects[index] = object;
    count = index;
    return index;
  }

  Object get(int index) {
    return objects[index];
  }

  void truncate(int mark) {
    if (count != mark) {
      Arrays.fill(objects, mark + 1, count + 1, null);
      count = mark;
    }
  }
}
