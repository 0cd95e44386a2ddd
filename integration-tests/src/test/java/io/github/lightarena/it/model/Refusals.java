package io.github.lightarena.it.model;

import io.github.lightarena.ArenaOutOfMemoryException;
import io.github.lightarena.ArenaStats;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.internal.ArenaBlocks;
import java.util.function.Supplier;

/** What has to be refused is refused, and leaves everything as it was. */
final class Refusals {
  private Refusals() {}

  /** Does what must throw, and must not change the statistics. */
  static void expect(
      Machine m, Refusal refusal, Class<? extends Exception> type, String line, Runnable code) {
    m.trace("%s;   // %s", line, type.getSimpleName());
    ArenaStats before = m.arena.stats();
    int onHeapBefore = ArenaProbe.onHeapCount(m.stack);
    FreeBytes free = refusal.comesAfterACopy() ? FreeBytes.of(m) : null;
    try {
      code.run();
    } catch (Exception e) {
      unchanged(m, before, refusal.comesAfterACopy());
      if (free != null) {
        free.check();
      }
      if (refusal.comesAfterACopy() && e instanceof ArenaOutOfMemoryException noMemory) {
        count(m, noMemory);
        return;
      }
      if (!type.isInstance(e)) {
        throw new Failure("expected " + type.getSimpleName() + " for " + refusal, e);
      }
      Failure.unless(
          e instanceof ArithmeticException
              || e.getMessage() != null && e.getMessage().length() > 10,
          "the message says too little: %s",
          e);
      Failure.unless(ArenaProbe.onHeapCount(m.stack) == onHeapBefore, "onHeap=%s", onHeapBefore);
      m.histogram.add(refusal);
      return;
    }
    throw new Failure("expected " + type.getSimpleName() + " for " + refusal, null);
  }

  /**
   * Does what the arena may have no memory for.
   *
   * @param byteSize what one reservation asks for, in bytes; or -1 if the code makes several
   * @return what the code made, or null if it was refused
   */
  static <T> T allocating(Machine m, int byteSize, int byteAlignment, Supplier<T> code) {
    ArenaStats before = m.arena.stats();
    T result;
    try {
      result = code.get();
    } catch (ArenaOutOfMemoryException e) {
      refused(m, before, byteSize, e);
      return null;
    }
    if (byteSize >= 0) {
      long more = m.arena.stats().usedBytes() - before.usedBytes();
      Failure.unless(
          more >= byteSize && more < (long) byteSize + byteAlignment,
          "byteSize=%s byteAlignment=%s took %s bytes",
          byteSize,
          byteAlignment,
          more);
    }
    return result;
  }

  /** Does what the arena may have no memory for. */
  static boolean done(Machine m, Runnable code) {
    Boolean done =
        allocating(
            m,
            -1,
            0,
            () -> {
              code.run();
              return true;
            });
    return done != null;
  }

  /**
   * Closes a scope whose promotions the outer one may have no memory for: it is closed all the
   * same.
   */
  static boolean closing(Machine m, Runnable close) {
    try {
      close.run();
      return true;
    } catch (ArenaOutOfMemoryException e) {
      count(m, e);
      return false;
    }
  }

  /** Does what may make a builder grow, which keeps its room when what it adds is refused. */
  static <T> T growing(Machine m, ArenaStats before, Supplier<T> code) {
    try {
      return code.get();
    } catch (ArenaOutOfMemoryException e) {
      Failure.unless(
          m.arena.stats().usedBytes() >= before.usedBytes(), "a refused add gave bytes back");
      count(m, e);
      return null;
    }
  }

  private static void refused(
      Machine m, ArenaStats before, int byteSize, ArenaOutOfMemoryException e) {
    unchanged(m, before, true);
    count(m, e);
    if (m.faults.failed()) {
      return;
    }
    if (byteSize >= 0) {
      ArenaBlocks blocks = ArenaProbe.blocksOf(m.stack);
      long wanted = Math.max(m.setup.blockByteSize(), byteSize);
      Failure.unless(
          m.usedCapacity(blocks) + wanted > m.setup.maxByteSize(),
          "refused, and there is room: %s",
          e.getMessage());
      unchanged(m, before, false);
    }
  }

  static void count(Machine m, ArenaOutOfMemoryException e) {
    m.trace("// the line above is refused: %s", e.getMessage());
    if (e.getCause() instanceof OutOfMemoryError) {
      Failure.unless(m.faults.failed(), "no block was refused: %s", e.getMessage());
      m.histogram.add(Refusal.BLOCK_UNAVAILABLE);
      return;
    }
    Failure.unless(
        m.setup.maxByteSize() != Setup.UNLIMITED && e.getMessage().contains("limit"),
        "refused without a limit: %s",
        e.getMessage());
    m.histogram.add(Refusal.LIMIT_REACHED);
  }

  /** What an error may not change: blocks may have been made on the way to it. */
  static void unchanged(Machine m, ArenaStats before, boolean mayReserve) {
    ArenaStats after = m.arena.stats();
    Failure.unless(
        before.usedBytes() == after.usedBytes()
            && before.peakBytes() == after.peakBytes()
            && before.scopesOpened() == after.scopesOpened()
            && (mayReserve
                || before.blocks() == after.blocks()
                    && before.reservedBytes() == after.reservedBytes()),
        "an error changed %s to %s",
        before,
        after);
  }
}
