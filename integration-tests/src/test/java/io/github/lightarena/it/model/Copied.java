package io.github.lightarena.it.model;

import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.TextSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.codegen.ArenaProbe;
import io.github.lightarena.codegen.ArenaView;
import io.github.lightarena.codegen.Flyweight;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds the bytes of deep copies: of all that they refer to and that was copied with them. */
@SuppressWarnings("arena-escape") // takes views of any scope
final class Copied {
  private final int fromDepth;

  /** Where each is now: what is reached twice has to be the same twice. */
  private final Map<Shown, Flyweight> places = new IdentityHashMap<>();

  private final List<Flyweight> values = new ArrayList<>();

  /**
   * Finds what was copied.
   *
   * @param fromDepth what belongs to scopes further out was not copied
   */
  Copied(int fromDepth) {
    this.fromDepth = fromDepth;
  }

  /** {@return what shows the copied bytes; some of it may show the same} */
  List<Flyweight> values() {
    return values;
  }

  /** Follows a copy of what is shown. */
  void add(Shown shown, Object copy) {
    if (shown == null || shown.home < fromDepth) {
      return;
    }
    Flyweight value = copy instanceof ArenaView view ? ArenaProbe.member(view) : (Flyweight) copy;
    Flyweight known = places.putIfAbsent(shown, value);
    if (known != null) {
      Failure.unless(
          ArenaProbe.byteSize(value) == 0
              || ArenaProbe.block(known) == ArenaProbe.block(value)
                  && ArenaProbe.byteOffset(known) == ArenaProbe.byteOffset(value),
          "what was one value is two: %s",
          shown);
      return;
    }
    values.add(value);
    if (shown instanceof Shown.References references) {
      for (int i = 0; i < references.length; i++) {
        add(references.at(i), ((ReferenceSlice<?>) copy).get(i));
      }
    } else if (shown instanceof Shown.Values slice) {
      for (int i = 0; i < slice.length; i++) {
        add(slice.at(i), ((ValueSlice<?>) copy).get(i));
      }
    } else if (shown instanceof Shown.Words) {
      addWords((TextSlice) copy);
    } else if (shown instanceof Shown.Cell cell) {
      addTargets(cell, copy);
    }
  }

  private void addWords(TextSlice copy) {
    for (int i = 0; i < copy.length(); i++) {
      values.add(copy.get(i));
    }
  }

  private void addTargets(Shown.Cell cell, Object copy) {
    if (cell.content instanceof Shown.Both both) {
      Sample_Both view = Sample_AnyShape.asBoth((Sample.Shape) copy);
      add(both.a(), view.a());
      add(both.b(), view.b());
    } else if (cell.content instanceof Shown.Node node) {
      Sample_Node view = (Sample_Node) copy;
      add(node.left(), view.left());
      add(node.right(), view.right());
    } else if (cell.content instanceof Shown.Note note) {
      Sample_Note view = (Sample_Note) copy;
      values.add(view.titleChars());
      values.add(view.wordsSlice());
      addWords(view.wordsSlice());
      add(note.body(), view.body());
      add(note.path(), view.pathSlice());
    } else if (cell.content instanceof Shown.Group group) {
      Sample_Group view = (Sample_Group) copy;
      add(group.shapes(), view.shapesSlice());
      add(group.best(), view.bestView());
      add(group.note(), view.note());
    } else if (cell.content instanceof Shown.Scene scene) {
      Sample_Scene view = (Sample_Scene) copy;
      add(scene.floats(), view.floats());
      add(scene.vecs(), view.vecs());
      add(scene.shapes(), view.shapes());
      add(scene.shape(), view.shape());
      add(scene.speaker(), view.speaker());
      add(scene.node(), view.node());
    }
  }
}
