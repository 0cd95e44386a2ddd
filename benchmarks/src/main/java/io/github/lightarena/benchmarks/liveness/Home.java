package io.github.lightarena.benchmarks.liveness;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** What a flyweight keeps of its scope: the epoch and the blocks. */
final class Home {
  static final VarHandle DOUBLE =
      MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.nativeOrder())
          .withInvokeExactBehavior();

  int epoch = 1;
  final byte[][] blocks;

  Home(byte[] block) {
    blocks = new byte[][] {null, block};
  }
}
