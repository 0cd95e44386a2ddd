package io.github.lightarena.benchmarks;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.openjdk.jmh.annotations.Param;

/**
 * Calls an operation that takes many milliseconds many times on little data.
 *
 * <p>The JIT compiler compiles a method for good after some thousand calls. An operation on
 * millions of values would not be called so often within a measurement, and would be measured in a
 * version that was compiled for one of its loops, half-way through a call.
 */
final class Rehearsal {
  /** Operations on fewer values are called often enough. */
  private static final int LONG = 100_000;

  private static final int LENGTH = 1024;
  private static final int CALLS = 6000;

  private final Workload workload;
  private final Method operation;

  private Rehearsal(Workload workload, Method operation) {
    this.workload = workload;
    this.operation = operation;
  }

  /**
   * {@return a rehearsal of a benchmark}
   *
   * @param workload with its parameters set
   * @param benchmark the full name, which ends in that of the operation
   */
  static Rehearsal of(Workload workload, String benchmark) {
    try {
      Method operation =
          workload.getClass().getMethod(benchmark.substring(benchmark.lastIndexOf('.') + 1));
      Workload small = workload.getClass().getConstructor().newInstance();
      boolean isLong = false;
      for (Field field : workload.getClass().getFields()) {
        if (field.isAnnotationPresent(Param.class) && !Modifier.isStatic(field.getModifiers())) {
          Object value = field.get(workload);
          boolean isLength = field.getName().equals("length");
          isLong |= isLength && (int) value >= LONG;
          field.set(small, isLength ? LENGTH : value);
        }
      }
      return new Rehearsal(isLong ? small : null, operation);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot rehearse " + benchmark, e);
    }
  }

  /** Calls the operation, if it is a long one, and checks its results. */
  void play() {
    if (workload == null) {
      return;
    }
    workload.setUp();
    try {
      for (int i = 0; i < CALLS; i++) {
        operation.invoke(workload);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot rehearse " + operation, e);
    }
    workload.check();
    workload.tearDown();
  }
}
