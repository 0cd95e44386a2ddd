package io.github.lightarena.it.model;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;

/** What a view, slice or builder has to show: plain objects on the Java heap. */
abstract class Shown {
  /** The depth of the scope that the bytes are of. */
  final int home;

  Shown(int home) {
    this.home = home;
  }

  /** A value; the content of a slot changes. */
  static final class Cell extends Shown {
    /** A record that refers to nothing, or one of the records below. */
    Object content;

    Cell(int home, Object content) {
      super(home);
      this.content = content;
    }

    /** Whether it shows a value of some sort. */
    boolean is(Class<?> type) {
      return type.isInstance(content);
    }

    boolean isNode() {
      return content instanceof Node;
    }

    boolean hasNoBytes() {
      return content instanceof Sample.NothingRecord || content instanceof Sample.PointRecord;
    }
  }

  /** The content of a value that refers to others. */
  sealed interface Linked permits Both, Node, Scene, Note, Group {}

  /** The content of a {@link Sample.BothRecord}. */
  record Both(Cell a, Cell b) implements Linked {}

  /** The content of a {@link Sample.NodeRecord}. */
  record Node(int key, Cell left, Cell right) implements Linked {}

  /** The content of a {@link Sample.SceneRecord}. */
  record Scene(
      Numbers floats,
      Values vecs,
      References shapes,
      Sample.Token token,
      Cell shape,
      Cell speaker,
      Cell node)
      implements Linked {}

  /**
   * The content of a {@link Sample.NoteRecord}.
   *
   * @param plain without its body and its path
   */
  record Note(Sample.NoteRecord plain, Text body, Values path) implements Linked {}

  /** The content of a {@link Sample.GroupRecord}. */
  record Group(References shapes, Cell best, Cell note) implements Linked {}

  /** A text, which never changes. */
  static final class Text extends Shown {
    final String text;

    Text(int home, String text) {
      super(home);
      this.text = text;
    }
  }

  /** A slice of texts, which never changes. */
  static final class Words extends Shown {
    final List<String> words;

    Words(int home, List<String> words) {
      super(home);
      this.words = words;
    }
  }

  /** A slice: a part of the elements that others may show too. */
  abstract static class Slice extends Shown {
    final int from;
    final int length;

    Slice(int home, int from, int length) {
      super(home);
      this.from = from;
      this.length = length;
    }

    abstract Slice part(int partFrom, int partTo);
  }

  /** A slice of primitives. */
  static final class Numbers extends Slice {
    final Primitive type;
    final Object array;

    Numbers(int home, Primitive type, Object array) {
      this(home, type, array, 0, Array.getLength(array));
    }

    Numbers(int home, Primitive type, Object array, int from, int length) {
      super(home, from, length);
      this.type = type;
      this.array = array;
    }

    @Override
    Numbers part(int partFrom, int partTo) {
      return new Numbers(home, type, array, from + partFrom, partTo - partFrom);
    }

    /** {@return a copy of what it shows} */
    Object toArray() {
      Object copy = Array.newInstance(array.getClass().getComponentType(), length);
      System.arraycopy(array, from, copy, 0, length);
      return copy;
    }
  }

  /** What lies side by side in a slice of values. */
  enum Element {
    VEC,
    NODE,
    GROUP
  }

  /** A slice of values side by side. */
  static final class Values extends Slice {
    final Cell[] cells;
    final Element type;

    Values(int home, Element type, Cell[] cells) {
      this(home, type, cells, 0, cells.length);
    }

    Values(int home, Element type, Cell[] cells, int from, int length) {
      super(home, from, length);
      this.type = type;
      this.cells = cells;
    }

    @Override
    Values part(int partFrom, int partTo) {
      return new Values(home, type, cells, from + partFrom, partTo - partFrom);
    }

    Cell at(int index) {
      return cells[from + index];
    }
  }

  /** A slice of references: of a union, or to any speaker. */
  static final class References extends Slice {
    final Cell[] targets;
    final boolean union;

    References(int home, boolean union, Cell[] targets) {
      this(home, union, targets, 0, targets.length);
    }

    References(int home, boolean union, Cell[] targets, int from, int length) {
      super(home, from, length);
      this.union = union;
      this.targets = targets;
    }

    @Override
    References part(int partFrom, int partTo) {
      return new References(home, union, targets, from + partFrom, partTo - partFrom);
    }

    Cell at(int index) {
      return targets[from + index];
    }
  }

  /** A builder, and what was added to it. */
  static final class Builder extends Shown {
    /** 0 for vectors, 1 for nodes, 2 for shapes, 3 for groups. */
    final int kind;

    final List<Cell> cells = new ArrayList<>();

    /** What was given for each, in a builder of groups. */
    final List<GroupSteps.Parts> groups = new ArrayList<>();

    boolean built;

    Builder(int home, int kind) {
      super(home);
      this.kind = kind;
    }
  }

  /** A cursor, iterator or factory: it shows nothing that lasts, but dies with its scope. */
  static final class Helper extends Shown {
    Helper(int home) {
      super(home);
    }
  }
}
