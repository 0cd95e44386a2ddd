package io.github.lightarena.it.model;

/** The n-th block that a step asks for cannot be had. */
final class FaultSteps {
  /** The last block that is made to fail: no step asks for more. */
  private static final int MAX_BLOCKS = 6;

  private FaultSteps() {}

  static void fault(Machine m, Step step) {
    m.did(Operation.FAULT);
    m.trace("arena.trim();");
    m.arena.trim();
    int n = 1 + step.c() % MAX_BLOCKS;
    m.trace("// the %s. block from here on cannot be had, in the next line", n);
    m.faults.arm(n);
    int used = step.a() % 8;
    Step rest = new Step(step.operation(), step.b(), step.c(), step.a() / 8 + step.b());
    switch (used) {
      case 0 -> ValueSteps.value(m, rest);
      case 1, 2 -> ValueSteps.both(m, rest);
      case 3 -> ValueSteps.scene(m, rest);
      case 4 -> SliceSteps.primitives(m, rest);
      case 5 -> SliceSteps.oversize(m, rest);
      case 6 -> BuilderSteps.add(m, rest);
      default -> StoreSteps.putReference(m, rest);
    }
    m.faults.arm(0);
    m.checkAll();
  }
}
