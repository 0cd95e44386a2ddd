package io.github.lightarena.codegen;

/**
 * The base of every generated view: a flyweight on the bytes of one value. Not for users.
 *
 * <p>A view has no public instance method but those of its record, {@code toRecord()} and {@code
 * contentEquals(Record)}, so that few names of the user's can clash; what generated code needs is
 * static.
 *
 * <p>Valid until the allocator it came from is closed: every access after that throws {@link
 * IllegalStateException}.
 */
public abstract class ArenaView extends Flyweight {
  /**
   * Makes a view that is aimed at nothing.
   *
   * @param kind the kind of this view
   */
  protected ArenaView(FlyweightKind<? extends ArenaView> kind) {
    super(kind);
  }

  /**
   * {@return a record of the value, on the Java heap, which lives on without the arena}
   *
   * <p>The objects that it refers to are still views, unless the value lies inline.
   *
   * @throws IllegalStateException if the scope was closed
   */
  public abstract Record toRecord();

  /**
   * Tells whether a record has the same content as this value, without making a record of it.
   *
   * <p>The components are compared as {@code equals} compares them; but where this value refers to
   * a view and the record to a record, their contents are compared in turn. So a copy always has
   * the content of what it was made from.
   *
   * @param record the record; of another class, or null, it never has the same content
   * @return whether it has
   * @throws IllegalStateException if the scope was closed
   */
  public abstract boolean contentEquals(Record record);

  /**
   * The view of the value itself: a union's view answers with its member's. Not by overriding: a
   * call that goes to another class each time cannot be predicted, where this test can.
   */
  final ArenaView member() {
    return this instanceof UnionView ? UnionView.memberOf((UnionView) this) : this;
  }

  /**
   * {@return the view itself, after a check that it is live}
   *
   * @param <V> the view's class
   * @param view to be checked
   * @throws IllegalStateException if its scope was closed
   */
  protected static <V extends ArenaView> V live(V view) {
    Flyweight.scopeOf(view);
    return view;
  }

  /**
   * {@return the view of the value that an object shows, if it is of a kind; else null}
   *
   * <p>The object may be that view, or a union's view of the same value.
   *
   * @param <V> the view's class
   * @param kind the kind
   * @param object any object, or null
   */
  protected static <V extends ArenaView> V viewOf(ArenaKind<?, V> kind, Object object) {
    ArenaView view = object instanceof ArenaView ? ((ArenaView) object).member() : null;
    return view != null && view.kind == kind ? kind.type().cast(view) : null;
  }
}
