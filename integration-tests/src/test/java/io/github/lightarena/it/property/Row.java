package io.github.lightarena.it.property;

/** The rows of the README's table of components: each must be met often enough. */
enum Row {
  PRIMITIVE("primitive"),
  ENUM("enum"),
  NESTED("@ArenaValue record"),
  INLINE("@Inline interface"),
  UNION("union interface"),
  OPEN("other interface"),
  VIEW("generated view"),
  PRIMITIVE_SLICE("slice of primitives"),
  VALUE_SLICE("ValueSlice"),
  REFERENCE_SLICE("ReferenceSlice"),
  TEXT("String, CharSequence"),
  INLINE_ARRAY("array with @Length"),
  ARRAY("array"),
  LIST("List"),
  OPTIONAL("Optional"),
  CONVERTED("converted object"),
  ON_HEAP("@OnHeap object");

  private final String text;

  Row(String text) {
    this.text = text;
  }

  @Override
  public String toString() {
    return text;
  }
}
