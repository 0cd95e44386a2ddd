package io.github.lightarena.codegen;

/** What the tags of references in one sort of place mean: a union's members, or any kind. */
interface ReferenceTags {
  /**
   * {@return the tag of a kind}
   *
   * @throws IllegalArgumentException if no reference in this place may refer to the kind
   */
  int tagOf(ArenaKind<?, ?> kind);

  /** {@return the kind of the values that references with a tag refer to} */
  ArenaKind<?, ?> kindOf(int tag);
}
