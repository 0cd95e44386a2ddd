package io.github.lightarena.benchmarks.liveness;

/** A flyweight that trusts that its scope is open. */
final class UncheckedFlyweight {
  private final Home home;
  private final int block = 1;
  private int byteOffset;

  UncheckedFlyweight(Home home) {
    this.home = home;
  }

  UncheckedFlyweight aim(int newByteOffset) {
    byteOffset = newByteOffset;
    return this;
  }

  double get(int slotOffset) {
    Home h = home;
    return (double) Home.DOUBLE.get(h.blocks[block], byteOffset + slotOffset);
  }
}
