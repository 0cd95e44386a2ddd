package io.github.lightarena.it.model;

import io.github.lightarena.DoubleSlice;
import io.github.lightarena.IntSlice;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.ArenaView;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes into slices, also those of outer scopes. */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class StoreSteps {
  private StoreSteps() {}

  private static Handle numbers(Machine m, int a) {
    return m.pick(a, h -> h.shown instanceof Shown.Numbers n && n.length > 0);
  }

  static void set(Machine m, Step step) {
    Handle handle = numbers(m, step.a());
    if (handle == null) {
      SliceSteps.primitives(m, step);
      return;
    }
    m.did(Operation.SET);
    Shown.Numbers shown = (Shown.Numbers) handle.shown;
    int index = step.b() % shown.length;
    Object element = shown.type.element(m.random.nextLong());
    m.trace("%s.set(%s, %s);", handle, index, element);
    if (handle.object instanceof IntSlice ints) {
      ints.set(index, (Integer) element);
      Failure.unless(ints.get(index) == (Integer) element, "%s", element);
    } else if (handle.object instanceof DoubleSlice doubles) {
      doubles.set(index, (Double) element);
    } else {
      shown.type.fill.fill((ArenaSlice) handle.object, new int[] {index, index + 1}, element);
    }
    Array.set(shown.array, shown.from + index, element);
    m.check(handle);
  }

  static void fill(Machine m, Step step) {
    Handle handle = numbers(m, step.a());
    if (handle == null) {
      SliceSteps.primitives(m, step);
      return;
    }
    m.did(Operation.FILL);
    Shown.Numbers shown = (Shown.Numbers) handle.shown;
    ArenaSlice slice = (ArenaSlice) handle.object;
    if (step.b() % 3 == 0) {
      Object array = shown.type.array(shown.length, m.random.nextLong());
      m.trace("%s.copyFrom(...);", handle);
      shown.type.copyFrom.copyFrom(slice, array);
      System.arraycopy(array, 0, shown.array, shown.from, shown.length);
    } else {
      int from = step.b() % (shown.length + 1);
      int to = from + step.c() % (shown.length - from + 1);
      Object element = shown.type.element(m.random.nextLong());
      m.trace("%s.fill(%s, %s, %s);", handle, from, to, element);
      shown.type.fill.fill(slice, new int[] {from, to}, element);
      for (int i = from; i < to; i++) {
        Array.set(shown.array, shown.from + i, element);
      }
    }
    m.check(handle);
  }

  static void putValue(Machine m, Step step) {
    Handle handle = m.pick(step.a(), h -> h.shown instanceof Shown.Values v && v.length > 0);
    if (handle == null) {
      SliceSteps.values(m, step);
      return;
    }
    m.did(Operation.PUT_VALUE);
    Shown.Values shown = (Shown.Values) handle.shown;
    int i = step.b() % shown.length;
    int j = step.c() % shown.length;
    if (shown.type == Shown.Element.GROUP) {
      GroupSteps.put(m, handle, i, step.c());
    } else if (shown.type == Shown.Element.NODE) {
      putNode(m, handle, i, j, step);
    } else {
      putVec(m, handle, i, j, step.c());
    }
    m.check(handle);
  }

  private static void putVec(Machine m, Handle handle, int i, int j, int how) {
    Sample_Vec.Slice slice = (Sample_Vec.Slice) handle.object;
    Shown.Values shown = (Shown.Values) handle.shown;
    Sample.VecRecord vec = ValueSteps.vec(m.random.nextLong());
    Handle other = m.pickCell(how, c -> c.content instanceof Sample.VecRecord);
    switch (how % 6) {
      case 0 -> {
        m.trace("%s.swap(%s, %s);", handle, i, j);
        slice.swap(i, j);
        Object content = shown.at(i).content;
        shown.at(i).content = shown.at(j).content;
        shown.at(j).content = content;
      }
      case 1 -> {
        m.trace("%s.copy(%s, %s);", handle, i, j);
        slice.copy(i, j);
        shown.at(j).content = shown.at(i).content;
      }
      case 2 -> {
        m.trace("%s.sort(comparingDouble(Sample_Vec::x));", handle);
        slice.sort(Comparator.comparingDouble(Sample_Vec::x).thenComparingDouble(Sample_Vec::y));
        List<Sample.VecRecord> sorted = new ArrayList<>();
        for (int k = 0; k < shown.length; k++) {
          sorted.add((Sample.VecRecord) shown.at(k).content);
        }
        sorted.sort(
            Comparator.comparingDouble(Sample.VecRecord::x)
                .thenComparingDouble(Sample.VecRecord::y));
        for (int k = 0; k < shown.length; k++) {
          shown.at(k).content = sorted.get(k);
        }
        // The order of equal ones is the slice's own: the third number is not compared.
        for (int k = 0; k < shown.length; k++) {
          Sample.VecRecord read = slice.get(k).toRecord();
          Sample.VecRecord expected = sorted.get(k);
          Failure.unless(read.x() == expected.x() && read.y() == expected.y(), "%s", read);
          shown.at(k).content = read;
        }
      }
      case 3 -> {
        m.trace("%s.put(%s, %s);", handle, i, vec);
        slice.put(i, vec);
        shown.at(i).content = vec;
      }
      case 4 -> {
        m.trace("%s.put(%s, %s, %s, %s);", handle, i, vec.x(), vec.y(), vec.z());
        slice.put(i, vec.x(), vec.y(), vec.z());
        shown.at(i).content = vec;
      }
      default -> {
        if (other != null) {
          m.trace("%s.put(%s, %s);", handle, i, other);
          slice.put(i, (Sample_Vec) other.object);
          shown.at(i).content = ((Shown.Cell) other.shown).content;
        }
      }
    }
  }

  private static void putNode(Machine m, Handle handle, int i, int j, Step step) {
    Sample_Node.Slice slice = (Sample_Node.Slice) handle.object;
    Shown.Values shown = (Shown.Values) handle.shown;
    if (step.c() % 5 == 0) {
      m.trace("%s.swap(%s, %s);", handle, i, j);
      slice.swap(i, j);
      Object content = shown.at(i).content;
      shown.at(i).content = shown.at(j).content;
      shown.at(j).content = content;
      return;
    }
    Handle other = m.pickCell(step.c(), Shown.Cell::isNode);
    Shown.Cell cell = ValueSteps.cell(other);
    String line = handle + ".put(" + i + ", " + step.c() + ", " + other + ", null)";
    Runnable code = () -> slice.put(i, step.c(), ValueSteps.node(other), null);
    if (cell != null && cell.home > shown.home) {
      Refusals.expect(m, Refusal.OUTLIVED, IllegalStateException.class, line, code);
      return;
    }
    m.trace("%s;", line);
    code.run();
    shown.at(i).content = new Shown.Node(step.c(), cell, null);
  }

  static void putReference(Machine m, Step step) {
    Handle handle = m.pick(step.a(), h -> h.shown instanceof Shown.References r && r.length > 0);
    if (handle == null) {
      SliceSteps.references(m, step);
      return;
    }
    m.did(Operation.PUT_REFERENCE);
    Shown.References shown = (Shown.References) handle.shown;
    int i = step.b() % shown.length;
    if (shown.union) {
      putShape(m, handle, i, step.c());
    } else {
      putSpeaker(m, handle, i, step.c());
    }
    m.check(handle);
  }

  /** Puts a shape into a slice of a union: a view, a record, a circle in place, or null. */
  static void putShape(Machine m, Handle handle, int i, int c) {
    Sample_AnyShape.Slice slice = (Sample_AnyShape.Slice) handle.object;
    Shapes.Choice choice = Shapes.choose(m, c, c / 2);
    if (c % 9 == 0) {
      m.trace("%s.put(%s, null);", handle, i);
      slice.put(i, null);
      ((Shown.References) handle.shown).targets[((Shown.References) handle.shown).from + i] = null;
    } else if (c % 9 == 1) {
      Sample.CircleRecord circle = new Sample.CircleRecord(c);
      Shapes.Choice made = new Shapes.Choice(circle, new Shown.Cell(m.depth(), circle), true);
      put(m, handle, i, made, () -> slice.putCircle(i, c));
    } else {
      put(m, handle, i, choice, () -> slice.put(i, choice.argument()));
    }
  }

  private static void put(Machine m, Handle handle, int i, Shapes.Choice choice, Runnable code) {
    Shown.References shown = (Shown.References) handle.shown;
    String line = handle + ".put(" + i + ", " + choice + ")";
    if (choice.isRecord() && shown.home != m.depth()) {
      Refusals.expect(m, Refusal.NESTED_SCOPE_OPEN, IllegalStateException.class, line, code);
    } else if (!choice.isRecord()
        && choice.cell().home > shown.home
        && !choice.cell().hasNoBytes()) {
      Refusals.expect(m, Refusal.OUTLIVED, IllegalStateException.class, line, code);
    } else {
      m.trace("%s;", line);
      if (Refusals.done(m, code)) {
        shown.targets[shown.from + i] = choice.cell();
        Shapes.addCopied(m, choice, ((Sample_AnyShape.Slice) handle.object).get(i));
      }
    }
  }

  /** Puts a value of any kind into a slice of an interface that is no union. */
  static void putSpeaker(Machine m, Handle handle, int i, int c) {
    @SuppressWarnings("unchecked") // shown as a slice of speakers
    ReferenceSlice<Sample.Speaker> slice = (ReferenceSlice<Sample.Speaker>) handle.object;
    Shown.References shown = (Shown.References) handle.shown;
    Handle other = c % 3 == 0 ? null : m.pick(c, h -> h.object instanceof Sample.Speaker);
    Sample.Speaker value =
        other == null ? new Sample.SquareRecord(c) : (Sample.Speaker) other.object;
    Shown.Cell cell = other == null ? new Shown.Cell(m.depth(), value) : (Shown.Cell) other.shown;
    String line = handle + ".put(" + i + ", " + (other == null ? value : other) + ")";
    Runnable code = () -> slice.put(i, value);
    if (other == null && shown.home != m.depth()) {
      Refusals.expect(m, Refusal.NESTED_SCOPE_OPEN, IllegalStateException.class, line, code);
    } else if (other != null && cell.home > shown.home && !cell.hasNoBytes()) {
      Refusals.expect(m, Refusal.OUTLIVED, IllegalStateException.class, line, code);
    } else {
      m.trace("%s;", line);
      if (Refusals.done(m, code)) {
        shown.targets[shown.from + i] = cell;
        if (other == null) {
          m.ranges.add(ArenaProbe.member((ArenaView) slice.get(i)));
        }
      }
    }
  }
}
