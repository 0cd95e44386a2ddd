package io.github.lightarena.it.model;

import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.ValueSlice;
import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.UnionView;
import java.util.Iterator;

/** Reads, in every way that there is: what is read is held on to, and has to stay right. */
@SuppressWarnings("arena-escape") // the machine keeps what is read
final class ReadSteps {
  private ReadSteps() {}

  static void checkAll(Machine m) {
    m.did(Operation.CHECK);
    m.checkAll();
  }

  static void read(Machine m, Step step) {
    Handle handle = m.pick(step.a(), h -> true);
    if (handle == null) {
      ValueSteps.value(m, step);
      return;
    }
    m.did(Operation.READ);
    m.trace("check(%s);", handle);
    m.check(handle);
    // The text of a value that refers to others may be endless: there are rings.
    boolean hasText =
        handle.shown instanceof Shown.Numbers
            || handle.shown instanceof Shown.Cell cell
                && cell.content instanceof Sample.PlainRecord;
    if (hasText) {
      Object object = handle.object;
      Failure.unless(!object.toString().contains("closed"), "%s is open", object);
      Failure.unless(object.equals(object), "%s is not itself", object);
    }
  }

  static void part(Machine m, Step step) {
    Handle handle = m.pick(step.a(), h -> h.shown instanceof Shown.Slice);
    if (handle == null) {
      SliceSteps.primitives(m, step);
      return;
    }
    m.did(Operation.PART);
    Shown.Slice shown = (Shown.Slice) handle.shown;
    int from = step.b() % (shown.length + 1);
    int to = from + step.c() % (shown.length - from + 1);
    Object part;
    if (shown instanceof Shown.Numbers numbers) {
      part = numbers.type.part.apply((ArenaSlice) handle.object, new int[] {from, to});
    } else if (shown instanceof Shown.Values) {
      part = ((ValueSlice<?>) handle.object).slice(from, to);
    } else {
      part = ((ReferenceSlice<?>) handle.object).slice(from, to);
    }
    String name = m.newName("part");
    m.trace("var %s = %s.slice(%s, %s);", name, handle, from, to);
    m.check(m.hold(part, shown.part(from, to), name));
  }

  static void element(Machine m, Step step) {
    Handle handle =
        m.pick(
            step.a(),
            h ->
                h.shown instanceof Shown.Values v && v.length > 0
                    || h.shown instanceof Shown.References r && r.length > 0);
    if (handle == null) {
      SliceSteps.values(m, step);
      return;
    }
    m.did(Operation.ELEMENT);
    Shown.Slice shown = (Shown.Slice) handle.shown;
    int i = step.b() % shown.length;
    String name = m.newName("element");
    m.trace("var %s = %s.get(%s);", name, handle, i);
    if (shown instanceof Shown.Values values) {
      Object element = ((ValueSlice<?>) handle.object).get(i);
      m.check(m.hold(element, values.at(i), name));
    } else {
      hold(m, ((Shown.References) shown).at(i), ((ReferenceSlice<?>) handle.object).get(i), name);
    }
  }

  private static void hold(Machine m, Shown shown, Object object, String name) {
    Failure.unless((shown == null) == (object == null), "%s is %s", name, object);
    if (object != null) {
      m.check(m.hold(object, shown, name));
    }
  }

  static void follow(Machine m, Step step) {
    Handle handle = m.pickCell(step.a(), c -> c.content instanceof Shown.Linked);
    if (handle == null) {
      ValueSteps.tree(m, step);
      return;
    }
    m.did(Operation.FOLLOW);
    Object content = ((Shown.Cell) handle.shown).content;
    String name = m.newName("followed");
    m.trace("var %s = what %s refers to // %s", name, handle, step.b() % 6);
    if (content instanceof Shown.Both both) {
      Sample_Both view = Sample_AnyShape.asBoth((Sample.Shape) handle.object);
      hold(
          m,
          step.b() % 2 == 0 ? both.a() : both.b(),
          step.b() % 2 == 0 ? view.a() : view.b(),
          name);
    } else if (content instanceof Shown.Node node) {
      Sample_Node view = (Sample_Node) handle.object;
      boolean left = step.b() % 2 == 0;
      hold(m, left ? node.left() : node.right(), left ? view.left() : view.right(), name);
    } else if (content instanceof Shown.Note note) {
      Sample_Note view = (Sample_Note) handle.object;
      int home = ((Shown.Cell) handle.shown).home;
      switch (step.b() % 3) {
        case 0 -> hold(m, note.body(), view.body(), name);
        case 1 -> hold(m, note.path(), view.pathSlice(), name);
        default -> hold(m, new Shown.Words(home, note.plain().words()), view.wordsSlice(), name);
      }
    } else if (content instanceof Shown.Group group) {
      Sample_Group view = (Sample_Group) handle.object;
      switch (step.b() % 3) {
        case 0 -> hold(m, group.shapes(), view.shapesSlice(), name);
        case 1 -> hold(m, group.best(), view.bestView(), name);
        default -> hold(m, group.note(), view.note(), name);
      }
    } else {
      Shown.Scene scene = (Shown.Scene) content;
      Sample_Scene view = (Sample_Scene) handle.object;
      switch (step.b() % 6) {
        case 0 -> hold(m, scene.floats(), view.floats(), name);
        case 1 -> hold(m, scene.vecs(), view.vecs(), name);
        case 2 -> hold(m, scene.shapes(), view.shapes(), name);
        case 3 -> hold(m, scene.shape(), view.shape(), name);
        case 4 -> hold(m, scene.speaker(), view.speaker(), name);
        default -> hold(m, scene.node(), view.node(), name);
      }
    }
  }

  /** Goes over a slice with a cursor or an iterator, and keeps it. */
  static void walk(Machine m, Step step) {
    Handle handle =
        m.pick(
            step.a(), h -> h.shown instanceof Shown.Values || h.shown instanceof Shown.References);
    if (handle == null) {
      SliceSteps.references(m, step);
      return;
    }
    m.did(Operation.WALK);
    boolean byCursor = step.b() % 2 == 0;
    m.trace("walk(%s); // by %s", handle, byCursor ? "cursor" : "iterator");
    Shown.Slice shown = (Shown.Slice) handle.shown;
    Object walker;
    int i = 0;
    if (byCursor && handle.object instanceof Sample_Vec.Slice slice) {
      Sample_Vec.Cursor cursor = slice.cursor();
      for (; cursor.next(); i++) {
        Check.shows(((Shown.Values) shown).at(i), cursor.value());
      }
      walker = cursor;
    } else if (byCursor && handle.object instanceof Sample_AnyShape.Slice slice) {
      Sample_AnyShape.Cursor cursor = slice.cursor();
      for (; cursor.next(); i++) {
        Shown.Cell cell = ((Shown.References) shown).at(i);
        Failure.unless((cursor.value() == null) == (cell == null), "%s at %s", cell, i);
        if (cell != null) {
          Check.shows(cell, cursor.value(), 2);
        }
      }
      walker = cursor;
    } else {
      Iterator<?> iterator = ((Iterable<?>) handle.object).iterator();
      for (; iterator.hasNext(); i++) {
        Object element = iterator.next();
        Shown.Cell cell =
            shown instanceof Shown.Values v ? v.at(i) : ((Shown.References) shown).at(i);
        Failure.unless((cell == null) == (element == null), "%s at %s", cell, i);
        if (cell != null) {
          Check.shows(cell, element, 2);
        }
      }
      walker = iterator;
    }
    Failure.unless(i == shown.length, "%s of %s elements", i, shown.length);
    m.hold(walker, new Shown.Helper(m.depth()), m.newName("walker"));
  }

  /** Aims a flyweight of some scope: refused where it would outlive what it shows. */
  static void aim(Machine m, Step step) {
    Handle handle = m.pickCell(step.a(), Shown.Cell::isNode);
    if (handle == null) {
      ValueSteps.tree(m, step);
      return;
    }
    m.did(Operation.AIM);
    Scope scope = m.scopes.get(step.b() % m.scopes.size());
    Sample_Node into = Sample_Node.in(scope.alloc).flyweight();
    if (step.c() % 4 == 0) {
      Refusals.expect(
          m, Refusal.NOT_AIMED, IllegalStateException.class, "flyweight.key()", into::key);
    }
    Shown.Cell target = ((Shown.Node) ((Shown.Cell) handle.shown).content).left();
    Sample_Node from = (Sample_Node) handle.object;
    String line = handle + ".left(" + scope.name + "'s flyweight)";
    if (target == null) {
      m.trace("%s;", line);
      Failure.unless(from.left(into) == null, "%s refers to nothing", from);
    } else if (scope.depth < handle.depth && target.home > scope.depth) {
      Refusals.expect(
          m, Refusal.FLYWEIGHT_OUTLIVES, IllegalStateException.class, line, () -> from.left(into));
    } else {
      m.trace("%s;", line);
      from.left(into);
      Check.shows(target, into);
    }
  }

  /** Another thread reads, and may not allocate, store what it would have to copy in, or close. */
  static void elsewhere(Machine m, Step step) {
    m.did(Operation.ELSEWHERE);
    Handle handle = m.pick(step.a(), h -> !(h.object instanceof UnionView));
    if (handle != null) {
      m.trace("elsewhere: check(%s)", handle);
      m.stranger.run(() -> m.check(handle));
    }
    Scope scope = m.top();
    Runnable code =
        switch (step.b() % 6) {
          case 0 -> scope.alloc::close;
          case 1 -> scope.alloc::nested;
          case 2 -> () -> scope.alloc.bytes(step.c());
          case 3 -> () -> Sample_Circle.in(scope.alloc).of(1);
          case 4 -> () -> Sample_AnyShape.in(scope.alloc).of(new Sample.CircleRecord(1));
          default -> m.arena::trim;
        };
    Refusals.expect(
        m,
        Refusal.WRONG_THREAD,
        IllegalStateException.class,
        "elsewhere: " + step.b() % 6,
        () -> m.stranger.run(code));
  }
}
