package io.github.lightarena.it.model;

import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Flyweight;

/** Takes down the bytes of a deep copy: of all that it refers to, once. */
@SuppressWarnings("arena-escape") // takes views of any scope
final class Copied {
  private Copied() {}

  static void add(Machine m, Shown shown, Object copy) {
    if (copy == null || !addOne(m, copy)) {
      return;
    }
    if (shown instanceof Shown.References references) {
      for (int i = 0; i < references.length; i++) {
        add(m, references.at(i), ((ReferenceSlice<?>) copy).get(i));
      }
    } else if (shown instanceof Shown.Cell cell) {
      addTargets(m, cell.content, copy);
    }
  }

  private static void addTargets(Machine m, Object content, Object copy) {
    if (content instanceof Shown.Both both) {
      Sample_Both view = Sample_AnyShape.asBoth((Sample.Shape) copy);
      add(m, both.a(), view.a());
      add(m, both.b(), view.b());
    } else if (content instanceof Shown.Node node) {
      Sample_Node view = (Sample_Node) copy;
      add(m, node.left(), view.left());
      add(m, node.right(), view.right());
    } else if (content instanceof Shown.Scene scene) {
      Sample_Scene view = (Sample_Scene) copy;
      add(m, scene.floats(), view.floats());
      add(m, scene.vecs(), view.vecs());
      add(m, scene.shapes(), view.shapes());
      add(m, scene.shape(), view.shape());
      add(m, scene.speaker(), view.speaker());
      add(m, scene.node(), view.node());
    }
  }

  /** {@return whether it was not known before} */
  private static boolean addOne(Machine m, Object copy) {
    Flyweight value = copy instanceof ArenaView view ? ArenaProbe.member(view) : (Flyweight) copy;
    if (m.ranges.isKnown(value)) {
      return false;
    }
    m.ranges.add(value);
    return true;
  }
}
