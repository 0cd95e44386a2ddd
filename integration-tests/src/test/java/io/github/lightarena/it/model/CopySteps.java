package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;

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
                    || h.object instanceof Sample_Note
                    || h.object instanceof Sample_Group
                    || h.object instanceof ValueSlice<?>
                    || h.object instanceof ReferenceSlice<?>);
    if (handle == null) {
      ValueSteps.tree(m, step);
      return;
    }
    m.did(Operation.COPY);
    Allocator alloc = m.alloc();
    String name = m.newName("copy");
    m.trace("var %s = %s.copyTo(%s);", name, handle, m.top().name);
    Object copy = Refusals.allocating(m, -1, 0, () -> copyTo(handle.object, alloc));
    if (copy == null) {
      return;
    }
    Check.shows(handle.shown, copy);
    m.check(handle);
    Copied copied = new Copied(0);
    copied.add(handle.shown, copy);
    m.ranges.addAll(copied.values());
    m.check(m.hold(copy, new Cloned(0, m.depth()).shown(handle.shown), name));
  }

  private static Object copyTo(Object object, Allocator alloc) {
    if (object instanceof Sample.Shape shape) {
      return alloc.copyOf(Sample.Shape.class, shape);
    } else if (object instanceof Sample_Node node) {
      return node.copyTo(alloc);
    } else if (object instanceof Sample_Scene scene) {
      return scene.copyTo(alloc);
    } else if (object instanceof Sample_Note note) {
      return note.copyTo(alloc);
    } else if (object instanceof Sample_Group group) {
      return group.copyTo(alloc);
    } else if (object instanceof ValueSlice<?> values) {
      return values.copyTo(alloc);
    }
    return ((ReferenceSlice<?>) object).copyTo(alloc);
  }
}
