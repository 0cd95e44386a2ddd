package io.github.lightarena.it.model;

import io.github.lightarena.ArenaText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Sets components of values anew, also of values of outer scopes, and also to what is refused. */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class SetterSteps {
  private final Machine m;
  private final Handle handle;
  private final Shown.Cell cell;

  private SetterSteps(Machine m, Handle handle) {
    this.m = m;
    this.handle = handle;
    this.cell = (Shown.Cell) handle.shown;
  }

  static void set(Machine m, Step step) {
    Handle handle = m.pickCell(step.a(), c -> c.is(Shown.Note.class) || c.is(Shown.Group.class));
    if (handle == null) {
      NoteSteps.note(m, step);
      return;
    }
    m.did(Operation.SETTER);
    SetterSteps steps = new SetterSteps(m, handle);
    if (handle.object instanceof Sample_Group group) {
      steps.setGroup(group, step);
    } else if (step.b() % 2 == 0) {
      steps.setLinked((Sample_Note) handle.object, step.b() / 2, step.c());
    } else {
      steps.setPlain((Sample_Note) handle.object, step.b() / 2, step.c());
    }
    m.check(handle);
  }

  private Shown.Note note() {
    return (Shown.Note) cell.content;
  }

  private void plain(Sample.NoteRecord plain) {
    cell.content = new Shown.Note(plain, note().body(), note().path());
  }

  /** Sets what allocates: refused while a nested scope is open. */
  private boolean allocating(String line, Runnable code) {
    if (cell.home != m.depth()) {
      refused(Refusal.NESTED_SCOPE_OPEN, IllegalStateException.class, line, code);
      return false;
    }
    m.trace("%s.%s;", handle, line);
    return Refusals.done(m, code);
  }

  private void refused(
      Refusal refusal, Class<? extends Exception> type, String line, Runnable code) {
    Refusals.expect(m, refusal, type, handle + "." + line, code);
  }

  private void setLinked(Sample_Note view, int component, int c) {
    Sample.NoteRecord p = note().plain();
    switch (component % 5) {
      case 0 -> {
        String title = NoteSteps.text(m, c);
        if (allocating("title(...)", () -> view.title(title))) {
          m.ranges.add(view.titleChars());
          plain(
              new Sample.NoteRecord(
                  p.mark(),
                  title,
                  null,
                  p.words(),
                  null,
                  p.count(),
                  p.origin(),
                  p.color(),
                  p.price()));
        }
      }
      case 1, 2 -> setBody(view, c);
      case 3 -> {
        List<String> words = NoteSteps.words(m, c % 4);
        if (c % 3 == 0 && cell.home == m.depth()) {
          words.add(null);
          refused(
              Refusal.NULL_ELEMENT,
              NullPointerException.class,
              "words(..., null)",
              () -> view.words(words));
        } else if (allocating("words(" + words + ")", () -> view.words(words))) {
          NoteSteps.addWords(m, view);
          plain(NoteSteps.withWords(p, words));
        }
      }
      default -> {
        List<Sample.VecRecord> path = c % 3 == 0 ? null : NoteSteps.path(m, c % 5);
        if (path == null) {
          m.trace("%s.path(null);", handle);
          view.path(null);
          cell.content = new Shown.Note(p, note().body(), null);
        } else if (allocating("path(...)", () -> view.path(path))) {
          m.ranges.add(view.pathSlice());
          cell.content = new Shown.Note(p, note().body(), NoteSteps.values(cell.home, path));
        }
      }
    }
  }

  private void setBody(Sample_Note view, int c) {
    int from = c % 4 == 0 ? m.live.size() - 1 : c; // the last are of the innermost scope
    Handle known = c % 2 == 0 ? m.pick(from, h -> h.shown instanceof Shown.Text) : null;
    Shown.Text shown = known == null ? null : (Shown.Text) known.shown;
    if (known != null) {
      ArenaText text = (ArenaText) known.object;
      String line = "setBody(" + known + ")";
      if (shown.home > cell.home && !shown.text.isEmpty()) {
        refused(Refusal.OUTLIVED, IllegalStateException.class, line, () -> view.setBody(text));
        return;
      }
      m.trace("%s.%s;", handle, line);
      view.setBody(text);
    } else if (c % 5 == 0) {
      m.trace("%s.setBody(null);", handle);
      view.setBody(null);
    } else {
      String body = NoteSteps.text(m, c);
      if (!allocating("setBody(...)", () -> view.setBody(body))) {
        return;
      }
      m.ranges.add(view.body());
      shown = new Shown.Text(cell.home, body);
    }
    cell.content = new Shown.Note(note().plain(), shown, note().path());
  }

  /** Sets what lies in the value itself, which needs no memory. */
  private void setPlain(Sample_Note view, int component, int c) {
    Sample.NoteRecord p = note().plain();
    byte mark = p.mark();
    OptionalInt count = p.count();
    Optional<Sample.VecRecord> origin = p.origin();
    Sample.Color color = p.color();
    Sample.Cents price = p.price();
    switch (component % 8) {
      case 0 -> view.mark(mark = (byte) c);
      case 1 -> view.count(count = c % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(c));
      case 2 ->
          view.origin(
              origin =
                  c % 3 == 0 ? Optional.empty() : Optional.of(ValueSteps.vec(m.random.nextLong())));
      case 3 -> view.color(color = NoteSteps.color(c));
      case 4 -> view.price(price = NoteSteps.cents(m));
      case 5 ->
          refused(
              Refusal.CONVERTER_THROWS,
              ArithmeticException.class,
              "price(-1)",
              () -> view.price(new Sample.Cents(-1 - c)));
      case 6 ->
          refused(
              Refusal.SET_TO_NULL,
              NullPointerException.class,
              "title(null)",
              () -> view.title(null));
      default ->
          refused(
              Refusal.SET_TO_NULL,
              NullPointerException.class,
              "origin(null)",
              () -> view.origin(null));
    }
    m.trace("%s.set(%s, %s, %s, %s, %s);", handle, mark, count, origin, color, price);
    plain(
        new Sample.NoteRecord(mark, p.title(), null, p.words(), null, count, origin, color, price));
  }

  private void setGroup(Sample_Group view, Step step) {
    Shown.Group group = (Shown.Group) cell.content;
    GroupSteps.Parts parts = GroupSteps.Parts.choose(m, step.c());
    switch (step.b() % 5) {
      case 0 -> {
        if (allocating("shapes(" + parts + ")", () -> view.shapes(parts.list()))) {
          parts.addList(m, view);
          cell.content = new Shown.Group(parts.references(cell.home), group.best(), group.note());
        }
      }
      case 1 -> {
        List<Sample.Shape> shapes = new ArrayList<>(parts.list());
        shapes.add(null);
        if (cell.home == m.depth()) {
          refused(
              Refusal.NULL_ELEMENT,
              NullPointerException.class,
              "shapes(..., null)",
              () -> view.shapes(shapes));
        }
      }
      case 2, 3 -> setBest(view, group, parts.best());
      default -> {
        Shown.Cell note = ValueSteps.cell(parts.note());
        String line = "setNote(" + parts.note() + ")";
        if (note != null && note.home > cell.home) {
          refused(
              Refusal.OUTLIVED,
              IllegalStateException.class,
              line,
              () -> view.setNote(parts.noteView()));
        } else {
          m.trace("%s.%s;", handle, line);
          view.setNote(parts.noteView());
          cell.content = new Shown.Group(group.shapes(), group.best(), note);
        }
      }
    }
  }

  private void setBest(Sample_Group view, Shown.Group group, Shapes.Choice best) {
    String line = "best(" + best + ")";
    Optional<Sample.Shape> given = Optional.ofNullable(best == null ? null : best.argument());
    if (best != null && best.isRecord()) {
      if (!allocating(line, () -> view.best(given))) {
        return;
      }
      Shapes.addCopied(m, best, view.bestView());
    } else if (best != null && best.cell().home > cell.home && !best.cell().hasNoBytes()) {
      refused(Refusal.OUTLIVED, IllegalStateException.class, line, () -> view.best(given));
      return;
    } else {
      m.trace("%s.%s;", handle, line);
      view.best(given);
    }
    Shown.Cell cellOfBest = best == null ? null : best.cell();
    cell.content = new Shown.Group(group.shapes(), cellOfBest, group.note());
  }
}
