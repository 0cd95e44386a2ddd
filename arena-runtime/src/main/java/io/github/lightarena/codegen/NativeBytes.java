package io.github.lightarena.codegen;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers in a {@code byte[]}, in the byte order of the machine. */
final class NativeBytes {
  static final VarHandle SHORT = of(short[].class);
  static final VarHandle CHAR = of(char[].class);
  static final VarHandle INT = of(int[].class);
  static final VarHandle LONG = of(long[].class);
  static final VarHandle FLOAT = of(float[].class);
  static final VarHandle DOUBLE = of(double[].class);

  private NativeBytes() {}

  private static VarHandle of(Class<?> arrayType) {
    return MethodHandles.byteArrayViewVarHandle(arrayType, ByteOrder.nativeOrder())
        .withInvokeExactBehavior();
  }
}
