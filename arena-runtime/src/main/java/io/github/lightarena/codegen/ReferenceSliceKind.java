package io.github.lightarena.codegen;

import java.util.List;
import java.util.function.Supplier;

/**
 * A class of slices of references. Not for users.
 *
 * @param <S> the class; it is a {@link List}
 */
public final class ReferenceSliceKind<S extends ArenaSlice> extends SliceKind<S> {
  final ReferenceTags tags;

  private ReferenceSliceKind(
      Class<S> type,
      Supplier<? extends S> constructor,
      ReferenceTags tags,
      ReferenceMap.Entry element) {
    super(type, constructor, new Referent(Long.BYTES, Long.BYTES, () -> ReferenceMap.of(element)));
    this.tags = tags;
  }

  /**
   * {@return the kind of a union's slices}
   *
   * @param <S> the class
   * @param type the class
   * @param constructor makes a slice that is aimed at nothing
   * @param union the union
   */
  public static <S extends ArenaSlice> ReferenceSliceKind<S> of(
      Class<S> type, Supplier<? extends S> constructor, UnionKind<?, ?> union) {
    return new ReferenceSliceKind<>(type, constructor, union, ReferenceMap.union(0, union));
  }

  /**
   * {@return the kind of slices of open references}
   *
   * @param <S> the class
   * @param type the class
   * @param constructor makes a slice that is aimed at nothing
   */
  public static <S extends ArenaSlice> ReferenceSliceKind<S> open(
      Class<S> type, Supplier<? extends S> constructor) {
    return new ReferenceSliceKind<>(type, constructor, OpenTags.INSTANCE, ReferenceMap.open(0));
  }

  /**
   * {@return what an element refers to, or null}
   *
   * @param at shows the elements
   * @param index of the element; it is not checked
   * @param before what another element refers to, or null: its view is aimed anew if it is of the
   *     right class, so that no further one is taken
   */
  Object element(Flyweight at, int index, Object before) {
    long reference = Bytes.getLong(at, index * Long.BYTES);
    if (reference == Place.NULL) {
      return null;
    }
    if (tags instanceof UnionKind<?, ?> union) {
      if (before instanceof UnionView view) {
        view.aim(reference);
        return view;
      }
      return union.view(Lifetimes.readerOf(at), reference);
    }
    if (before instanceof ArenaView view && view.kind == tags.kindOf(Place.tag(reference))) {
      view.aim(Place.block(reference), Place.byteOffset(reference));
      return view;
    }
    return OpenTags.INSTANCE.view(Lifetimes.readerOf(at), reference);
  }

  /** Takes a slice of references of any class: each element is referred to, or copied in. */
  @Override
  S copyIn(ArenaScope scope, ArenaSlice source) {
    if (!(source instanceof List)) {
      throw new IllegalArgumentException(
          "slice=" + source.kind.name() + " holds no references; a " + name() + " does");
    }
    List<?> elements = (List<?>) source;
    ArenaSlice outer = scope.building;
    S copy = allocateToFill(scope, source.length());
    for (int i = 0; i < elements.size(); i++) {
      copy.store(i, elements.get(i), tags);
    }
    scope.building = outer;
    return copy;
  }
}
