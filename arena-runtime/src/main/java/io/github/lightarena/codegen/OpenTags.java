package io.github.lightarena.codegen;

/** The tags of open references: the number that a kind has in this run of the JVM. */
final class OpenTags implements ReferenceTags {
  static final OpenTags INSTANCE = new OpenTags();

  private OpenTags() {}

  @Override
  public int tagOf(ArenaKind<?, ?> kind) {
    return kind.number;
  }

  @Override
  public ArenaKind<?, ?> kindOf(int tag) {
    return Kinds.ofNumber(tag);
  }

  /** {@return a view of what a reference refers to, handed out by {@code scope}} */
  ArenaView view(ArenaScope scope, long reference) {
    ArenaView view = scope.next(Kinds.ofNumber(Place.tag(reference)));
    view.aim(Place.block(reference), Place.byteOffset(reference));
    return view;
  }
}
