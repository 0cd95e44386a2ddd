package io.github.lightarena.it.model;

import java.lang.reflect.Array;
import java.util.IdentityHashMap;
import java.util.Map;

/** Copies what has to be shown, as the arena copies what is shown: what is shared stays shared. */
final class Cloned {
  private final int fromDepth;
  private final int home;
  private final Map<Object, Object> copies = new IdentityHashMap<>();
  private int scenes;

  /**
   * Copies nothing yet.
   *
   * @param fromDepth what belongs to scopes further out stays as it is
   * @param home the depth of the scope that the copies belong to
   */
  Cloned(int fromDepth, int home) {
    this.fromDepth = fromDepth;
    this.home = home;
  }

  /** {@return how many objects of the Java heap were copied: one for each scene} */
  int onHeapCount() {
    return scenes;
  }

  Shown shown(Shown shown) {
    if (shown == null || shown.home < fromDepth) {
      return shown;
    } else if (shown instanceof Shown.Cell cell) {
      return cell(cell);
    } else if (shown instanceof Shown.Numbers n) {
      return new Shown.Numbers(home, n.type, numbers(n.array), n.from, n.length);
    } else if (shown instanceof Shown.Values v) {
      return new Shown.Values(home, v.type, cells(v.cells), v.from, v.length);
    } else if (shown instanceof Shown.References r) {
      return new Shown.References(home, r.union, cells(r.targets), r.from, r.length);
    } else if (shown instanceof Shown.Text text) {
      return new Shown.Text(home, text.text);
    }
    return new Shown.Words(home, ((Shown.Words) shown).words);
  }

  private Object numbers(Object array) {
    Object known = copies.get(array);
    if (known != null) {
      return known;
    }
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, copy, 0, length);
    copies.put(array, copy);
    return copy;
  }

  private Shown.Cell[] cells(Shown.Cell[] cells) {
    Shown.Cell[] known = (Shown.Cell[]) copies.get(cells);
    if (known != null) {
      return known;
    }
    Shown.Cell[] copy = new Shown.Cell[cells.length];
    copies.put(cells, copy);
    for (int i = 0; i < cells.length; i++) {
      copy[i] = cell(cells[i]);
    }
    return copy;
  }

  private Shown.Cell cell(Shown.Cell cell) {
    if (cell == null || cell.home < fromDepth) {
      return cell;
    }
    Shown.Cell known = (Shown.Cell) copies.get(cell);
    if (known != null) {
      return known;
    }
    Shown.Cell copy = new Shown.Cell(home, cell.content);
    copies.put(cell, copy);
    if (cell.content instanceof Shown.Both both) {
      copy.content = new Shown.Both(cell(both.a()), cell(both.b()));
    } else if (cell.content instanceof Shown.Node node) {
      copy.content = new Shown.Node(node.key(), cell(node.left()), cell(node.right()));
    } else if (cell.content instanceof Shown.Note note) {
      copy.content =
          new Shown.Note(
              note.plain(), (Shown.Text) shown(note.body()), (Shown.Values) shown(note.path()));
    } else if (cell.content instanceof Shown.Group group) {
      copy.content =
          new Shown.Group(
              (Shown.References) shown(group.shapes()), cell(group.best()), cell(group.note()));
    } else if (cell.content instanceof Shown.Scene scene) {
      scenes++;
      copy.content =
          new Shown.Scene(
              (Shown.Numbers) shown(scene.floats()),
              (Shown.Values) shown(scene.vecs()),
              (Shown.References) shown(scene.shapes()),
              scene.token(),
              cell(scene.shape()),
              cell(scene.speaker()),
              cell(scene.node()));
    }
    return copy;
  }
}
