package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;

/** Reads texts: what is read is held on to, and has to stay right. */
@SuppressWarnings("arena-escape") // the machine keeps what is read
final class TextSteps {
  private TextSteps() {}

  static void read(Machine m, Step step) {
    Handle handle =
        m.pick(
            step.a(),
            h ->
                h.shown instanceof Shown.Text
                    || h.shown instanceof Shown.Cell cell && cell.is(Shown.Note.class));
    if (handle == null) {
      NoteSteps.note(m, step);
      return;
    }
    m.did(Operation.TEXT);
    if (handle.shown instanceof Shown.Text shown) {
      use(m, handle, shown.text, step);
      return;
    }
    Sample_Note view = (Sample_Note) handle.object;
    Shown.Note note = (Shown.Note) ((Shown.Cell) handle.shown).content;
    if (step.b() % 4 == 0) {
      aim(m, handle, view, note.plain().title(), step.c());
      return;
    }
    Shown.Text title = new Shown.Text(((Shown.Cell) handle.shown).home, note.plain().title());
    String name = m.newName("text");
    m.trace("ArenaText %s = %s.titleChars();", name, handle);
    m.check(m.hold(view.titleChars(), title, name));
  }

  private static void use(Machine m, Handle handle, String expected, Step step) {
    ArenaText text = (ArenaText) handle.object;
    m.trace("check(%s); // use %s", handle, step.b() % 5);
    switch (step.b() % 5) {
      case 0 -> part(m, handle, expected, step.c());
      case 1 -> {
        for (int i = 0; i < 4 && !expected.isEmpty(); i++) {
          int at = m.random.nextInt(expected.length());
          Failure.unless(expected.charAt(at) == text.charAt(at), "%s.charAt(%s)", text, at);
        }
        Refusals.expect(
            m,
            Refusal.BAD_INDEX,
            IndexOutOfBoundsException.class,
            handle + ".charAt(length)",
            () -> text.charAt(expected.length()));
      }
      case 2 -> {
        Failure.unless(text.hashCode() == expected.hashCode(), "hashCode of %s", text);
        Handle other = m.pick(step.c(), h -> h.shown instanceof Shown.Text);
        boolean isEqual = expected.equals(((Shown.Text) other.shown).text);
        Failure.unless(
            isEqual == text.equals(other.object)
                && isEqual == text.contentEquals((ArenaText) other.object),
            "%s and %s",
            text,
            other.object);
      }
      case 3 -> {
        Allocator alloc = m.alloc();
        int byteSize = text.byteLength();
        ArenaText copy = Refusals.allocating(m, byteSize, 1, () -> text.copyTo(alloc));
        if (copy != null) {
          m.ranges.add(copy);
          m.check(m.hold(copy, new Shown.Text(m.depth(), expected), m.newName("copy")));
        }
      }
      default -> {
        for (int i = expected.length() - 1; i >= 0; i--) {
          Failure.unless(expected.charAt(i) == text.charAt(i), "%s.charAt(%s)", text, i);
        }
      }
    }
    m.check(handle);
  }

  private static void part(Machine m, Handle handle, String expected, int c) {
    int from = m.random.nextInt(expected.length() + 1);
    int to = from + c % (expected.length() - from + 1);
    CharSequence part = ((ArenaText) handle.object).subSequence(from, to);
    boolean isSplit = isInPair(expected, from) || isInPair(expected, to);
    Failure.unless(part instanceof ArenaText != isSplit, "%s from %s to %s", expected, from, to);
    Failure.unless(part.toString().equals(expected.substring(from, to)), "%s", part);
    if (part instanceof ArenaText) {
      Shown.Text shown = new Shown.Text(handle.shown.home, expected.substring(from, to));
      m.check(m.hold(part, shown, m.newName("part")));
    }
  }

  private static boolean isInPair(String text, int index) {
    return index > 0
        && index < text.length()
        && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
  }

  /** Aims a text of some scope: refused where it would outlive what it shows. */
  private static void aim(Machine m, Handle handle, Sample_Note view, String title, int c) {
    Handle target = m.pick(c, h -> h.object instanceof ArenaText);
    if (target == null) {
      return;
    }
    int home = handle.shown.home;
    ArenaText into = (ArenaText) target.object;
    String line = handle + ".titleChars(" + target + ")";
    if (target.depth < handle.depth && home > target.depth && !title.isEmpty()) {
      Refusals.expect(
          m,
          Refusal.FLYWEIGHT_OUTLIVES,
          IllegalStateException.class,
          line,
          () -> view.titleChars(into));
    } else {
      m.trace("%s;", line);
      touchEnd(into);
      view.titleChars(into);
      touchEnd(into);
      m.show(into, new Shown.Text(home, title), target.name);
    }
  }

  /** Has the text remember a position near its end. */
  private static void touchEnd(ArenaText text) {
    int length = text.length();
    for (int i = length - 1; i >= Math.max(0, length - 2); i--) {
      char read = text.charAt(i);
      Failure.unless(read == text.toString().charAt(i), "%s.charAt(%s) is %s", text, i, read);
    }
  }
}
