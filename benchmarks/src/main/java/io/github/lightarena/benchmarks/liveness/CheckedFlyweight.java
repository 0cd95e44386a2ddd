package io.github.lightarena.benchmarks.liveness;

/** A flyweight that compares its epoch with its scope's at every access. */
final class CheckedFlyweight {
  private final Home home;
  private final int epoch;
  private final int block = 1;
  private int byteOffset;

  CheckedFlyweight(Home home) {
    this.home = home;
    epoch = home.epoch;
  }

  CheckedFlyweight aim(int newByteOffset) {
    byteOffset = newByteOffset;
    return this;
  }

  double get(int slotOffset) {
    Home h = home;
    if (epoch != h.epoch) {
      throw new IllegalStateException("the scope was closed");
    }
    return (double) Home.DOUBLE.get(h.blocks[block], byteOffset + slotOffset);
  }
}
