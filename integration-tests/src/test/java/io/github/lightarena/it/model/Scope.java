package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import java.util.ArrayList;
import java.util.List;

/** An open scope, and what has to be there again when it is closed. */
@SuppressWarnings("arena-escape") // the machine keeps allocators, dead ones too
final class Scope {
  final Allocator alloc;
  final String name;
  final int depth;
  final long usedBefore;
  final int onHeapBefore;
  final int firstHandle;
  final int firstRange;
  final List<PromotionSteps.Promotion> promotions = new ArrayList<>();

  Scope(
      Allocator alloc,
      String name,
      int depth,
      long usedBefore,
      int onHeapBefore,
      int firstHandle,
      int firstRange) {
    this.alloc = alloc;
    this.name = name;
    this.depth = depth;
    this.usedBefore = usedBefore;
    this.onHeapBefore = onHeapBefore;
    this.firstHandle = firstHandle;
    this.firstRange = firstRange;
  }
}
