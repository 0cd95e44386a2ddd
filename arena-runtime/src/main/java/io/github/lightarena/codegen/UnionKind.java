package io.github.lightarena.codegen;

import java.util.Arrays;
import java.util.function.Supplier;

/**
 * What the run time knows of one {@code @ArenaUnion} interface: its view, its members and their
 * tags. There is one, in the view's field {@code UNION}. Not for users.
 *
 * @param <T> the interface
 * @param <U> its view
 */
public final class UnionKind<T, U extends UnionView> extends FactoryKind<U>
    implements ReferenceTags {
  private final Class<T> unionType;
  private final Supplier<? extends U> viewConstructor;
  private final Supplier<? extends UnionFactory<T, U>> factoryConstructor;
  private final FlyweightKind<UnionIterator<T>> iterators;
  private final ArenaKind<?, ?>[] members;

  /** The tag of a kind, by the kind's index; 0 for one that is not a member. */
  private final char[] tags;

  /**
   * Makes the kind.
   *
   * @param unionType the interface
   * @param viewType its view's class
   * @param view makes a view that is aimed at nothing
   * @param factory makes a factory of no scope
   * @param members the members' kinds, in the order of their tags, from tag 1
   */
  public UnionKind(
      Class<T> unionType,
      Class<U> viewType,
      Supplier<? extends U> view,
      Supplier<? extends UnionFactory<T, U>> factory,
      ArenaKind<?, ?>... members) {
    super(viewType, view);
    this.factoryConstructor = factory;
    this.viewConstructor = view;
    this.unionType = unionType;
    @SuppressWarnings({"unchecked", "rawtypes"}) // a class literal has no type arguments
    Class<UnionIterator<T>> iteratorType = (Class) UnionIterator.class;
    this.iterators = new FlyweightKind<>(iteratorType, unionType, this::newIterator);
    this.members = members.clone();
    int maxIndex = Arrays.stream(members).mapToInt(kind -> kind.index).max().orElse(-1);
    tags = new char[maxIndex + 1];
    for (int i = 0; i < members.length; i++) {
      tags[members[i].index] = (char) (i + 1);
    }
  }

  private UnionIterator<T> newIterator() {
    return new UnionIterator<>(iterators, this);
  }

  /** {@return the kind of iterators over slices of this union} */
  public FlyweightKind<UnionIterator<T>> iterators() {
    return iterators;
  }

  int byteSizeOf(int tag) {
    return members[tag - 1].byteSize;
  }

  int memberCount() {
    return members.length;
  }

  /**
   * {@return the tag of the member that an object is: a record, a view, or any union's view}
   *
   * @param object of the union's interface
   * @throws IllegalArgumentException if it is of no member
   * @throws IllegalStateException if it is a view whose scope was closed
   */
  public int tagOf(Object object) {
    return tagOf(Targets.kindOf(object));
  }

  /**
   * {@return the member's view of an object: a view, or any union's view}
   *
   * @param <V> the member's view
   * @param kind the member
   * @param object of the union's interface
   * @throws ClassCastException if it shows no value of this kind
   * @throws IllegalStateException if its scope was closed
   */
  public static <V extends ArenaView> V cast(ArenaKind<?, V> kind, Object object) {
    if (object instanceof ArenaView && Targets.kindOf(object) == kind) {
      return kind.type().cast(((ArenaView) object).member());
    }
    throw new ClassCastException(
        "type="
            + FlyweightKind.nameOf(object == null ? Void.class : object.getClass())
            + " does not show a "
            + kind.name());
  }

  @Override
  public int tagOf(ArenaKind<?, ?> kind) {
    int tag = kind.index < tags.length ? tags[kind.index] : 0;
    if (tag == 0) {
      throw new IllegalArgumentException(
          "record="
              + kind.recordType().getName()
              + " is not a member of the union "
              + unionType.getName()
              + "; add it to the list of its @ArenaUnion annotation");
    }
    return tag;
  }

  @Override
  public ArenaKind<?, ?> kindOf(int tag) {
    return members[tag - 1];
  }

  /** {@return a view of what a reference refers to, handed out by {@code scope}} */
  U view(ArenaScope scope, long reference) {
    U view = scope.next(this);
    view.aim(reference);
    return view;
  }

  U newView() {
    return viewConstructor.get();
  }

  @Override
  ScopeFactory<U> newFactory() {
    return factoryConstructor.get();
  }
}
