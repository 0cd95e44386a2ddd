package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import java.util.IdentityHashMap;
import java.util.Map;

/** Copies values with all that they refer to. */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class CopySteps {
  private CopySteps() {}

  static void copy(Machine m, Step step) {
    Handle handle =
        m.pick(
            step.a(),
            h ->
                h.object instanceof Sample.Shape
                    || h.object instanceof Sample_Node
                    || h.object instanceof Sample_Scene
                    || h.object instanceof ValueSlice<?>
                    || h.object instanceof ReferenceSlice<?>);
    if (handle == null) {
      ValueSteps.tree(m, step);
      return;
    }
    m.did(Operation.COPY);
    Allocator alloc = m.alloc();
    Object object = handle.object;
    String name = m.newName("copy");
    m.trace("var %s = %s.copyTo(%s);", name, handle, m.top().name);
    Object copy =
        Refusals.allocating(
            m,
            -1,
            0,
            () ->
                object instanceof Sample.Shape shape
                    ? alloc.copyOf(Sample.Shape.class, shape)
                    : object instanceof Sample_Node node
                        ? node.copyTo(alloc)
                        : object instanceof Sample_Scene scene
                            ? scene.copyTo(alloc)
                            : object instanceof ValueSlice<?> values
                                ? values.copyTo(alloc)
                                : ((ReferenceSlice<?>) object).copyTo(alloc));
    if (copy == null) {
      return;
    }
    Check.shows(handle.shown, copy);
    m.check(handle);
    Copied.add(m, handle.shown, copy);
    if (object instanceof Sample_Scene || handle.shown instanceof Shown.Values v && v.nodes) {
      return; // their parts may be written through each other
    }
    m.check(m.hold(copy, new Cloned(m.depth()).shown(handle.shown), name));
  }

  /** Copies what has to be shown, as the arena copies what is shown. */
  private static final class Cloned {
    private final int home;
    private final Map<Shown.Cell, Shown.Cell> cells = new IdentityHashMap<>();

    Cloned(int home) {
      this.home = home;
    }

    Shown shown(Shown shown) {
      if (shown instanceof Shown.Values values) {
        Shown.Cell[] copies = new Shown.Cell[values.length];
        for (int i = 0; i < copies.length; i++) {
          copies[i] = new Shown.Cell(home, values.at(i).content);
        }
        return new Shown.Values(home, false, copies);
      } else if (shown instanceof Shown.References references) {
        Shown.Cell[] copies = new Shown.Cell[references.length];
        for (int i = 0; i < copies.length; i++) {
          copies[i] = cell(references.at(i));
        }
        return new Shown.References(home, references.union, copies);
      }
      return cell((Shown.Cell) shown);
    }

    Shown.Cell cell(Shown.Cell cell) {
      if (cell == null) {
        return null;
      }
      Shown.Cell known = cells.get(cell);
      if (known != null) {
        return known;
      }
      Shown.Cell copy = new Shown.Cell(home, cell.content);
      cells.put(cell, copy);
      if (cell.content instanceof Shown.Both both) {
        copy.content = new Shown.Both(cell(both.a()), cell(both.b()));
      } else if (cell.content instanceof Shown.Node node) {
        copy.content = new Shown.Node(node.key(), cell(node.left()), cell(node.right()));
      }
      return copy;
    }
  }
}
