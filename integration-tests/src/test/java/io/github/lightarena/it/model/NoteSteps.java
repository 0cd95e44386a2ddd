package io.github.lightarena.it.model;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Makes values of texts, lists, optionals and of what a converter stores. */
@SuppressWarnings("arena-escape") // the machine keeps what is made
final class NoteSteps {
  /** Of one to four bytes each; the last two surrogates make a pair only where they meet. */
  private static final String[] CHARS = {
    "a",
    "Z",
    "~",
    "\0",
    "\u00e9",
    "\u07ff",
    "\u0800",
    "\u65e5",
    "\uffff",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00"
  };

  private NoteSteps() {}

  static void note(Machine m, Step step) {
    m.did(Operation.NOTE);
    Allocator alloc = m.alloc();
    int how = step.a();
    Handle known = how % 3 == 0 ? m.pick(step.b(), h -> h.shown instanceof Shown.Text) : null;
    CharSequence body =
        known != null ? (ArenaText) known.object : how % 3 == 1 ? null : text(m, step.b());
    List<Sample.VecRecord> path = how % 5 == 0 ? null : path(m, step.c() % 4);
    Sample.NoteRecord plain = plain(m, step.c());
    Sample.NoteRecord record = with(plain, body, path);
    String name = m.newName("note");
    m.trace("Sample_Note %s = Sample_Note.in(%s).of(%s);", name, m.top().name, record);
    Sample_Note view =
        Refusals.allocating(
            m,
            -1,
            0,
            () ->
                step.b() % 2 == 0
                    ? Sample_Note.in(alloc).copyOf(record)
                    : Sample_Note.in(alloc)
                        .of(
                            plain.mark(),
                            plain.title(),
                            body,
                            plain.words(),
                            path,
                            plain.count(),
                            plain.origin(),
                            plain.color(),
                            plain.price()));
    if (view == null) {
      return;
    }
    int home = m.depth();
    Shown.Text shownBody =
        known != null
            ? (Shown.Text) known.shown
            : body == null ? null : new Shown.Text(home, body.toString());
    m.ranges.add(view.titleChars());
    if (known == null && body != null) {
      m.ranges.add(view.body());
    }
    addWords(m, view);
    if (path != null) {
      m.ranges.add(view.pathSlice());
    }
    var note = new Shown.Note(plain, shownBody, values(home, path));
    m.made(view, new Shown.Cell(home, note), name);
    Failure.unless(view.equals(view) && view.hashCode() == view.hashCode(), "%s", view);
    Failure.unless(view.contentEquals(record), "%s is not %s", view, record);
  }

  /** Takes down the bytes of its words. */
  static void addWords(Machine m, Sample_Note view) {
    m.ranges.add(view.wordsSlice());
    for (ArenaText word : view.wordsSlice()) {
      m.ranges.add(word);
    }
  }

  static String text(Machine m, int length) {
    StringBuilder text = new StringBuilder();
    boolean ascii = m.random.nextInt(4) == 0;
    for (int i = length % 10; i > 0; i--) {
      text.append(CHARS[m.random.nextInt(ascii ? 4 : CHARS.length)]);
    }
    return text.toString();
  }

  static List<String> words(Machine m, int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(text(m, m.random.nextInt(10)));
    }
    return words;
  }

  static List<Sample.VecRecord> path(Machine m, int length) {
    List<Sample.VecRecord> path = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      path.add(ValueSteps.vec(m.random.nextLong()));
    }
    return path;
  }

  static Shown.Values values(int home, List<Sample.VecRecord> path) {
    return path == null
        ? null
        : new Shown.Values(
            home,
            Shown.Element.VEC,
            path.stream().map(vec -> new Shown.Cell(home, vec)).toArray(Shown.Cell[]::new));
  }

  static Sample.Cents cents(Machine m) {
    return new Sample.Cents(m.random.nextLong() >>> 1);
  }

  static Sample.Color color(int c) {
    return c % 4 == 0 ? null : Sample.Color.values()[c % 4 - 1];
  }

  /** A record without body and path. */
  private static Sample.NoteRecord plain(Machine m, int c) {
    return new Sample.NoteRecord(
        (byte) c,
        text(m, c),
        null,
        words(m, c % 4),
        null,
        c % 3 == 0 ? OptionalInt.empty() : OptionalInt.of(c - 100),
        c % 2 == 0 ? Optional.empty() : Optional.of(ValueSteps.vec(m.random.nextLong())),
        color(c),
        cents(m));
  }

  /** {@return a record that refers to nothing of an arena} */
  static Sample.NoteRecord random(Machine m, int c) {
    return with(plain(m, c), c % 3 == 0 ? null : text(m, c / 3), path(m, c % 4));
  }

  static Sample.NoteRecord withWords(Sample.NoteRecord p, List<String> words) {
    return new Sample.NoteRecord(
        p.mark(), p.title(), null, words, null, p.count(), p.origin(), p.color(), p.price());
  }

  private static Sample.NoteRecord with(
      Sample.NoteRecord plain, CharSequence body, List<Sample.VecRecord> path) {
    return new Sample.NoteRecord(
        plain.mark(),
        plain.title(),
        body,
        plain.words(),
        path,
        plain.count(),
        plain.origin(),
        plain.color(),
        plain.price());
  }
}
