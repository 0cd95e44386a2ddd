package io.github.lightarena.it.model;

/** Why an arena refuses something; the programs meet each of these often. */
enum Refusal {
  LIMIT_REACHED,
  BLOCK_UNAVAILABLE,
  CONSTRUCTOR_THROWS,

  NEGATIVE_LENGTH,
  TOO_LONG,
  BAD_INDEX,
  BAD_RANGE,
  NULL_COMPONENT,
  NULL_VALUE,
  NULL_ELEMENT,
  SET_TO_NULL,
  CONVERTER_THROWS,
  SOURCE_THROWS,
  JDK_INTERFACE,

  SECOND_SCOPE,
  SECOND_CLOSE,
  CLOSED_OUT_OF_ORDER,
  NESTED_SCOPE_OPEN,
  ARENA_STILL_OPEN,
  ARENA_CLOSED,
  WRONG_THREAD,
  POOL_EXHAUSTED,
  POOL_CLOSED,
  POOLED_ARENA_FAILS,
  BORROWED_LEFT_OPEN,
  BUILT_TWICE,
  NOT_AIMED,

  OUTLIVED,
  FLYWEIGHT_OUTLIVES,
  PROMOTED_TOO_FAR,
  PROMOTED_TO_OTHER_KIND,
  OTHER_ARENA,
  NOT_IN_UNION,
  DEAD_VALUE_STORED,

  DEAD_VIEW,
  DEAD_SLICE,
  DEAD_TEXT,
  DEAD_HELPER,
  DEAD_ALLOCATOR;

  /** Whether the programs' way to it copies a record in first, for which there may be no memory. */
  boolean comesAfterACopy() {
    return this == NULL_COMPONENT
        || this == NULL_ELEMENT
        || this == OTHER_ARENA
        || this == NOT_IN_UNION
        || this == DEAD_VALUE_STORED;
  }
}
