package io.github.lightarena.codegen;

/**
 * The base of every generated union view, such as {@code AnyShape}: a flyweight that shows a value
 * of any member of the union. Not for users.
 *
 * <p>It holds a reference, and so is aimed by one store. It owns one view for each member, made
 * once, so that views of the same union never share one: a call goes to the member's view by a
 * {@code switch} on the tag, which aims that view first. Nothing is done for the members that are
 * not called.
 */
public abstract class UnionView extends ArenaView {
  private final ArenaView[] members;

  /** To the value that this shows; {@link Place#NULL} while it is aimed at nothing. */
  private long reference;

  /**
   * Makes a view that is aimed at nothing.
   *
   * @param kind the kind of this view
   */
  protected UnionView(UnionKind<?, ?> kind) {
    super(kind);
    members = new ArenaView[kind.memberCount() + 1];
  }

  /**
   * {@return a new view for a member, owned by a union's view}
   *
   * @param <V> the member's view
   * @param union the owner
   * @param tag the member's number
   * @param kind the member's kind
   */
  protected static <V extends ArenaView> V member(UnionView union, int tag, ArenaKind<?, V> kind) {
    V view = kind.newView();
    union.members[tag] = view;
    return view;
  }

  /**
   * {@return the number of the member that a union's view shows, from 1; 0 if it is aimed at
   * nothing}
   *
   * @param union the view
   * @throws IllegalStateException if its scope was closed
   */
  protected static int tag(UnionView union) {
    Flyweight.scopeOf(union);
    return Place.tag(union.reference);
  }

  /**
   * Aims the view of a member at the value that a union's view shows.
   *
   * <p>Threads that read through one union's view at a time store the same here.
   *
   * @param <V> the member's view
   * @param union the union's view
   * @param member the view of the member that its tag says
   * @return {@code member}
   */
  protected static <V extends ArenaView> V aim(UnionView union, V member) {
    ArenaView view = member;
    long reference = union.reference;
    view.epoch = union.epoch;
    view.block = Place.block(reference);
    view.byteOffset = Place.byteOffset(reference);
    return member;
  }

  /**
   * {@return the exception for a union's view that shows nothing}
   *
   * @param union the view
   */
  protected static IllegalStateException notAimed(UnionView union) {
    return new IllegalStateException(
        union.kind.name() + " is not aimed at a value; aim it with an accessor that takes it");
  }

  /**
   * {@return the view of the member that a union's view shows}
   *
   * @param union the view
   * @throws IllegalStateException if its scope was closed, or it is aimed at nothing
   */
  protected static ArenaView memberOf(UnionView union) {
    int tag = tag(union);
    if (tag == 0) {
      throw notAimed(union);
    }
    return aim(union, union.members[tag]);
  }

  /**
   * {@return what a member's method returned, but the union's own view where it returned itself}
   *
   * @param <T> an interface of the union
   * @param union the union's view
   * @param member its view that was called
   * @param result what the call returned
   */
  @SuppressWarnings("unchecked") // generated code asks for interfaces of the union alone
  protected static <T> T thisFor(UnionView union, ArenaView member, T result) {
    return result == member ? (T) union : result;
  }

  /**
   * {@return the text of the member's view; it never throws}
   *
   * @param union the view
   */
  protected static String textOf(UnionView union) {
    return ViewText.isReadable(union) ? memberOf(union).toString() : ViewText.unreadable(union);
  }

  @Override
  final void attach(ArenaScope home) {
    super.attach(home);
    for (int i = 1; i < members.length; i++) {
      members[i].attach(home);
    }
  }

  /** Aims this at a value; one of {@link Place#NULL} aims it at nothing. */
  final void aim(long newReference) {
    reference = newReference;
  }

  @Override
  final void aimAtNothing() {
    reference = Place.NULL;
  }

  @Override
  final boolean isAimed() {
    return reference != Place.NULL;
  }

  /**
   * {@return a record of the value that this shows, of the member's class}
   *
   * @throws IllegalStateException if the scope was closed, or this is aimed at nothing
   */
  @Override
  public Record toRecord() {
    return memberOf(this).toRecord();
  }

  @Override
  public boolean contentEquals(Record record) {
    return memberOf(this).contentEquals(record);
  }
}
