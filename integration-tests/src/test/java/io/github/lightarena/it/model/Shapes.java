package io.github.lightarena.it.model;

import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ArenaView;

/** Shapes to refer to: views that live, and records, which are copied in. */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class Shapes {
  private Shapes() {}

  /** What is given where a shape is expected, and what it will show. */
  record Choice(Sample.Shape argument, Shown.Cell cell, boolean isRecord) {
    @Override
    public String toString() {
      return isRecord ? "new " + argument : "a view";
    }
  }

  static Choice choose(Machine m, int a, int b) {
    if (a % 2 == 0) {
      Handle handle = m.pick(b, h -> h.object instanceof Sample.Shape);
      if (handle != null) {
        return new Choice((Sample.Shape) handle.object, (Shown.Cell) handle.shown, false);
      }
    }
    return record(m, a / 2);
  }

  static Choice record(Machine m, int a) {
    int home = m.depth();
    if (a % 5 == 4) {
      Choice one = record(m, a / 5 % 4);
      Choice other = record(m, a / 25 % 4);
      return new Choice(
          new Sample.BothRecord(one.argument, other.argument),
          new Shown.Cell(home, new Shown.Both(one.cell, other.cell)),
          true);
    }
    Sample.Shape record =
        switch (a % 5) {
          case 0 -> new Sample.PointRecord();
          case 1 -> new Sample.SquareRecord(m.random.nextInt());
          default -> new Sample.CircleRecord(m.random.nextInt());
        };
    return new Choice(record, new Shown.Cell(home, record), true);
  }

  /** Takes down the bytes of what was copied in. */
  static void addCopied(Machine m, Choice choice, Sample.Shape view) {
    if (choice.isRecord) {
      addCopied(m, choice.cell, view);
    }
  }

  private static void addCopied(Machine m, Shown.Cell cell, Sample.Shape view) {
    m.ranges.add(ArenaProbe.member((ArenaView) view));
    if (cell.content instanceof Shown.Both both) {
      Sample_Both shown = Sample_AnyShape.asBoth(view);
      addCopied(m, both.a(), shown.a());
      addCopied(m, both.b(), shown.b());
    }
  }
}
