package io.github.lightarena.codegen;

import java.util.Arrays;

/**
 * The ranges of bytes that a deep copy has reached, each once: where elements lie, what they are,
 * and how many.
 *
 * <p>A hash table of indices into parallel arrays, which stay for the next copy. A copy begins with
 * a small part of the table and takes more as it needs it, so that a small copy after a large one
 * does not clear what the large one took.
 */
final class ReachedRanges {
  private static final int FIRST_LENGTH = 64;

  private long[] places = new long[FIRST_LENGTH];
  private int[] counts = new int[FIRST_LENGTH];
  private Referent[] referents = new Referent[FIRST_LENGTH];
  private int size;

  /** Index + 1 of a range, at its hash or behind; 0 is free. The part in use is a power of two. */
  private int[] table = new int[2 * FIRST_LENGTH];

  private int mask = 2 * FIRST_LENGTH - 1;

  /** Forgets everything; the arrays stay, but keep no class alive. */
  void clear() {
    Arrays.fill(referents, 0, size, null);
    size = 0;
    mask = 2 * FIRST_LENGTH - 1;
    Arrays.fill(table, 0, mask + 1, 0);
  }

  int size() {
    return size;
  }

  long place(int index) {
    return places[index];
  }

  Referent referent(int index) {
    return referents[index];
  }

  /** In elements. */
  int count(int index) {
    return counts[index];
  }

  int byteSize(int index) {
    return counts[index] * referents[index].byteSize;
  }

  /** Adds a range, unless it is there. */
  void add(long place, Referent referent, int count) {
    int at = hash(place, count) & mask;
    while (table[at] != 0) {
      int known = table[at] - 1;
      if (places[known] == place && counts[known] == count && referents[known] == referent) {
        return;
      }
      at = (at + 1) & mask;
    }
    if (size == places.length) {
      growArrays();
    }
    places[size] = place;
    counts[size] = count;
    referents[size] = referent;
    size++;
    table[at] = size;
    if (size * 2 > mask) {
      growTable();
    }
  }

  private void growArrays() {
    int length = Math.multiplyExact(size, 2);
    long[] newPlaces = Arrays.copyOf(places, length);
    int[] newCounts = Arrays.copyOf(counts, length);
    referents = Arrays.copyOf(referents, length);
    counts = newCounts;
    places = newPlaces;
  }

  private void growTable() {
    int length = Math.multiplyExact(mask + 1, 2);
    if (length > table.length) {
      table = new int[length];
    } else {
      Arrays.fill(table, 0, length, 0);
    }
    mask = length - 1;
    for (int i = 0; i < size; i++) {
      int at = hash(places[i], counts[i]) & mask;
      while (table[at] != 0) {
        at = (at + 1) & mask;
      }
      table[at] = i + 1;
    }
  }

  private static int hash(long place, int count) {
    long mixed = (place + count) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }
}
