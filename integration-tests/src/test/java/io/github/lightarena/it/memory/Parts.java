package io.github.lightarena.it.memory;

import io.github.lightarena.Allocator;
import io.github.lightarena.FloatSlice;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import io.github.lightarena.annotation.OnHeap;

/**
 * Values that need bytes, objects on the Java heap and each other, for the tests of memory that is
 * missing.
 */
final class Parts {
  static final int BLOCK = 1024;

  @ArenaUnion({PartRecord.class, PairRecord.class})
  interface Thing {}

  @ArenaValue
  record PartRecord(@OnHeap Object object, FloatSlice numbers) implements Thing {}

  @ArenaValue
  record PairRecord(@OnHeap Object object, Thing first, @Nullable Thing second) implements Thing {}

  private Parts() {}

  static PartRecord part(int length) {
    return new PartRecord("part " + length, FloatSlice.of(new float[length]));
  }

  static Parts_Pair pair(Allocator alloc, Thing first, Thing second) {
    return Parts_Pair.in(alloc).of("pair", first, second);
  }
}
