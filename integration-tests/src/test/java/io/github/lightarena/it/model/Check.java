package io.github.lightarena.it.model;

import io.github.lightarena.ArenaText;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.TextSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.ArenaSliceBuilder;
import io.github.lightarena.codegen.ArenaView;
import java.util.List;
import java.util.Objects;

/** Compares what a view shows with what it has to show. */
@SuppressWarnings("arena-escape") // takes views of any scope
final class Check {
  /** How many references are followed: there may be rings. */
  private static final int MAX_REFERENCES = 3;

  private Check() {}

  static void shows(Shown shown, Object object) {
    shows(shown, object, MAX_REFERENCES);
  }

  static void shows(Shown shown, Object object, int levels) {
    if (shown instanceof Shown.Cell cell) {
      cell(cell, (ArenaView) object, levels);
    } else if (shown instanceof Shown.Numbers numbers) {
      Object read = numbers.type.toArray.apply((ArenaSlice) object);
      same(Primitive.equal(numbers.toArray(), read), numbers, object);
    } else if (shown instanceof Shown.Values values) {
      values(values, (ValueSlice<?>) object, levels);
    } else if (shown instanceof Shown.References references) {
      references(references, (ReferenceSlice<?>) object, levels);
    } else if (shown instanceof Shown.Text text) {
      text(text.text, (ArenaText) object);
    } else if (shown instanceof Shown.Words words) {
      words(words.words, (TextSlice) object);
    } else if (shown instanceof Shown.Builder builder) {
      int length = ((ArenaSliceBuilder) object).length();
      same(length == builder.cells.size(), builder.cells.size(), length);
    }
  }

  private static void cell(Shown.Cell cell, ArenaView view, int levels) {
    Object content = cell.content;
    if (!(content instanceof Shown.Linked)) {
      same(content.equals(view.toRecord()), content, view);
    } else if (content instanceof Shown.Both both) {
      Sample_Both shown = Sample_AnyShape.asBoth((Sample.Shape) view);
      reference(both.a(), shown.a(), levels);
      reference(both.b(), shown.b(), levels);
    } else if (content instanceof Shown.Node node) {
      Sample_Node shown = (Sample_Node) view;
      same(node.key() == shown.key(), node.key(), shown.key());
      reference(node.left(), shown.left(), levels);
      reference(node.right(), shown.right(), levels);
    } else if (content instanceof Shown.Note note) {
      note(note, (Sample_Note) view, levels);
    } else if (content instanceof Shown.Group group) {
      Sample_Group shown = (Sample_Group) view;
      reference(group.shapes(), shown.shapesSlice(), levels);
      reference(group.best(), shown.bestView(), levels);
      same(group.best() != null == shown.hasBest(), group.best(), shown);
      reference(group.note(), shown.note(), levels);
    } else {
      scene((Shown.Scene) content, (Sample_Scene) view, levels);
    }
  }

  private static void note(Shown.Note note, Sample_Note view, int levels) {
    Sample.NoteRecord plain = note.plain();
    same(plain.mark() == view.mark(), plain.mark(), view.mark());
    same(plain.title().equals(view.title()), plain.title(), view.title());
    text(plain.title(), view.titleChars());
    reference(note.body(), view.body(), levels);
    words(plain.words(), view.wordsSlice());
    reference(note.path(), view.pathSlice(), levels);
    same(plain.count().equals(view.count()), plain.count(), view.count());
    same(plain.count().isPresent() == view.hasCount(), plain.count(), view.hasCount());
    same(plain.origin().equals(view.origin()), plain.origin(), view.origin());
    same(plain.origin().isPresent() == (view.originView() != null), plain.origin(), view);
    same(plain.color() == view.color(), plain.color(), view.color());
    same(plain.price().equals(view.price()), plain.price(), view.price());
  }

  private static void text(String expected, ArenaText text) {
    same(expected.equals(text.toString()), expected, text);
    same(expected.length() == text.length(), expected.length(), text.length());
    same(text.contentEquals(expected), expected, text);
  }

  private static void words(List<String> expected, TextSlice words) {
    same(expected.size() == words.length(), expected.size(), words.length());
    for (int i = 0; i < expected.size(); i++) {
      same(expected.get(i).equals(words.getString(i)), expected, words);
    }
  }

  private static void scene(Shown.Scene scene, Sample_Scene view, int levels) {
    same(scene.token() == view.token(), scene.token(), view.token());
    reference(scene.floats(), view.floats(), levels);
    reference(scene.vecs(), view.vecs(), levels);
    reference(scene.shapes(), view.shapes(), levels);
    reference(scene.shape(), view.shape(), levels);
    reference(scene.speaker(), view.speaker(), levels);
    reference(scene.node(), view.node(), levels);
  }

  private static void reference(Shown target, Object view, int levels) {
    if (target == null || view == null) {
      same(target == null && view == null, target, view);
    } else if (levels > 0) {
      shows(target, view, levels - 1);
    }
  }

  private static void values(Shown.Values values, ValueSlice<?> slice, int levels) {
    same(values.length == slice.length(), values.length, slice.length());
    if (values.length == 0) {
      return;
    }
    if (values.type == Shown.Element.GROUP) {
      for (int i = 0; i < values.length; i++) {
        shows(values.at(i), slice.get(i), Math.min(2, levels));
      }
    } else if (values.type == Shown.Element.NODE) {
      Sample_Node node = (Sample_Node) slice.get(0);
      for (int i = 0; i < values.length; i++) {
        shows(values.at(i), ((Sample_Node.Slice) slice).get(i, node), Math.min(1, levels));
      }
    } else {
      Sample_Vec vec = (Sample_Vec) slice.get(0);
      for (int i = 0; i < values.length; i++) {
        ((Sample_Vec.Slice) slice).get(i, vec);
        Sample.VecRecord expected = (Sample.VecRecord) values.at(i).content;
        same(
            Float.compare(expected.x(), vec.x()) == 0
                && Float.compare(expected.y(), vec.y()) == 0
                && Float.compare(expected.z(), vec.z()) == 0,
            expected,
            vec);
      }
    }
  }

  private static void references(Shown.References references, ReferenceSlice<?> slice, int levels) {
    same(references.length == slice.length(), references.length, slice.length());
    for (int i = 0; i < references.length; i++) {
      reference(references.at(i), slice.get(i), levels);
    }
  }

  private static void same(boolean isSame, Object expected, Object read) {
    if (!isSame) {
      throw new Failure(
          "expected " + Objects.toString(expected) + " and read " + Objects.toString(read), null);
    }
  }
}
