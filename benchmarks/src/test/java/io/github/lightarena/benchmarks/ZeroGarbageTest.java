package io.github.lightarena.benchmarks;

import static io.github.lightarena.testkit.AllocationAssertions.assertNoAllocation;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.lightarena.benchmarks.bsdf.ArenaBsdf;
import io.github.lightarena.benchmarks.dispatch.ArenaDispatch;
import io.github.lightarena.benchmarks.fill.ArenaFill;
import io.github.lightarena.benchmarks.floats.ArenaFloats;
import io.github.lightarena.benchmarks.scan.ArenaScan;
import io.github.lightarena.benchmarks.scope.ArenaScope;
import io.github.lightarena.testkit.CountingOptions;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What Light Arena does in each workload allocates nothing on the Java heap. */
@Tag("allocation")
class ZeroGarbageTest {
  private static final int WITHIN_POOL = 1_000;
  private static final int PAST_POOL = 5_000;
  private static final CountingOptions FEW = new CountingOptions(8, 8, 10);

  @TestFactory
  Stream<DynamicTest> scope() {
    return Stream.of(
        noGarbage("putInPlace", new ArenaScope(), ArenaScope::putInPlace),
        noGarbage("build", new ArenaScope(), ArenaScope::build),
        noGarbage("views", new ArenaScope(), ArenaScope::views));
  }

  @TestFactory
  Stream<DynamicTest> fill() {
    return Stream.of(
        noGarbage("slice", new ArenaFill(), ArenaFill::slice),
        noGarbage("build", new ArenaFill(), ArenaFill::build));
  }

  @TestFactory
  Stream<DynamicTest> dispatchWithinThePool() {
    return Stream.of(
        noGarbage("forEach", FEW, dispatch(WITHIN_POOL), ArenaDispatch::forEach),
        noGarbage("get", FEW, dispatch(WITHIN_POOL), ArenaDispatch::get));
  }

  @TestFactory
  Stream<DynamicTest> dispatchPastThePool() {
    return Stream.of(
        noGarbage("cursor", FEW, dispatch(PAST_POOL), ArenaDispatch::cursor),
        noGarbage("getInto", FEW, dispatch(PAST_POOL), ArenaDispatch::getInto),
        noGarbage("getInChunks", FEW, dispatch(PAST_POOL), ArenaDispatch::getInChunks),
        noGarbage("forEachInChunks", FEW, dispatch(PAST_POOL), ArenaDispatch::forEachInChunks));
  }

  @TestFactory
  Stream<DynamicTest> scanPastThePool() {
    return Stream.of(
        noGarbage("inOrder", FEW, scan(), ArenaScan::inOrder),
        noGarbage("inOrderInto", FEW, scan(), ArenaScan::inOrderInto),
        noGarbage("random", FEW, scan(), ArenaScan::random));
  }

  @TestFactory
  Stream<DynamicTest> floats() {
    return Stream.of("heap", "direct")
        .flatMap(
            memory ->
                Stream.of(
                    noGarbage(memory + " one", FEW, floats(memory), ArenaFloats::oneOperand),
                    noGarbage(memory + " two", FEW, floats(memory), ArenaFloats::twoOperands),
                    noGarbage(memory + " max", FEW, floats(memory), ArenaFloats::max),
                    noGarbage(memory + " fill", FEW, floats(memory), ArenaFloats::fill),
                    noGarbage(memory + " copyTo", FEW, floats(memory), ArenaFloats::copyTo)));
  }

  @TestFactory
  Stream<DynamicTest> bsdf() {
    return Stream.of(noGarbage("views", new ArenaBsdf(), ArenaBsdf::views));
  }

  private static ArenaDispatch dispatch(int length) {
    ArenaDispatch workload = new ArenaDispatch();
    workload.length = length;
    return workload;
  }

  private static ArenaScan scan() {
    ArenaScan workload = new ArenaScan();
    workload.length = PAST_POOL;
    return workload;
  }

  private static ArenaFloats floats(String memory) {
    ArenaFloats workload = new ArenaFloats();
    workload.length = WITHIN_POOL;
    workload.memory = memory;
    return workload;
  }

  private static <W extends Workload> DynamicTest noGarbage(
      String name, W workload, Consumer<W> operation) {
    return noGarbage(name, CountingOptions.DEFAULT, workload, operation);
  }

  private static <W extends Workload> DynamicTest noGarbage(
      String name, CountingOptions options, W workload, Consumer<W> operation) {
    return dynamicTest(
        name,
        () -> {
          workload.setUp();
          assertNoAllocation(options, () -> operation.accept(workload));
          workload.check();
          workload.tearDown();
        });
  }
}
