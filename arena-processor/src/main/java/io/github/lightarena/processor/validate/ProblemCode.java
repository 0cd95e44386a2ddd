package io.github.lightarena.processor.validate;

/**
 * Every error of the processor. The text says what is wrong, with names, and after the semicolon
 * what to do; {@code %s} stands for a problem's arguments. {@code docs/errors.md} has an entry for
 * each, and the tests a case.
 */
public enum ProblemCode {
  /** {@code @ArenaValue} on a class, interface or enum. */
  NOT_A_RECORD(
      "ArenaNotARecord",
      "%s is marked @ArenaValue and is not a record; make it a record, or mark the record that"
          + " holds its data"),
  /** A record or union that the generated class could not name. */
  PRIVATE_TYPE(
      "ArenaPrivateType",
      "%s is private, or lies in a private class, so the generated classes cannot name it; make it"
          + " at least package-private"),
  /** A record with type parameters. */
  TYPE_PARAMETERS(
      "ArenaTypeParameters",
      "record %s has type parameters, and its bytes depend on what stands for them; declare a"
          + " record for each use, without type parameters"),
  /** A chosen name that no class can have. */
  VIEW_NAME(
      "ArenaViewName",
      "'%s' cannot be the name of the view of %s; write a simple Java class name in"
          + " @ArenaValue(view = \"...\"), but not Factory, Slice, SliceBuilder, Cursor or KIND, which"
          + " generated classes have inside"),
  /** A generated class that is already there. */
  NAME_TAKEN(
      "ArenaNameTaken",
      "the class %s that is generated from %s exists already; rename one of them, or choose another"
          + " name with @ArenaValue(view = \"...\")"),
  /** Two sources of one generated class. */
  NAME_CLASH(
      "ArenaNameClash",
      "the class %s would be generated from %s and from %s; rename one of them, or choose another"
          + " name with @ArenaValue(view = \"...\")"),
  /** An alignment that is none. */
  ALIGNMENT(
      "ArenaAlignment",
      "align = %s of record %s is not an alignment; write a power of two from 1 to 4096"),
  /** A value of more than 2^31 - 1 bytes. */
  TOO_LARGE(
      "ArenaTooLarge",
      "a value of record %s takes %s bytes, and the most is 2147483647; hold the large part as a"
          + " slice or a reference"),
  /** A record whose codec would have too many parameters. */
  TOO_MANY_COMPONENTS(
      "ArenaTooManyComponents",
      "record %s has components of %s parameter slots, long, double and references counting two, what"
          + " has a length three, and the most is 250; move some of them to a nested record"),
  /** A component whose type a value cannot hold. */
  COMPONENT_TYPE(
      "ArenaComponentType",
      "component '%s' of record %s has type %s, which a value cannot hold; %s"),
  /** A generic type without arguments. */
  RAW_TYPE(
      "ArenaRawType",
      "component '%s' of record %s has type %s, whose type arguments are missing or wildcards; write"
          + " the type argument"),
  /** A slice of what has no slice. */
  SLICE_ELEMENT(
      "ArenaSliceElement",
      "component '%s' of record %s has type %s, whose elements cannot lie in such a slice; the type"
          + " argument must be %s"),
  /** {@code @Length} that says nothing. */
  LENGTH(
      "ArenaLength",
      "component '%s' of record %s is marked @Length(%s) and has type %s; write a length of at least 1,"
          + " on an array of primitives that has no other mark"),
  /** A component of a private type. */
  PRIVATE_COMPONENT(
      "ArenaPrivateComponent",
      "component '%s' of record %s has type %s, which is private, so the generated classes cannot"
          + " name it; make the type at least package-private"),
  /** A type that never came. */
  UNKNOWN_TYPE(
      "ArenaUnknownType", "record %s cannot be processed, since type %s was not found; %s"),
  /** An interface of the platform as a reference. */
  PLATFORM_INTERFACE(
      "ArenaPlatformInterface",
      "component '%s' of record %s has type %s, an interface of the platform, which no arena value is"
          + " read through; use an interface of yours, or mark it @OnHeap to keep the object on the"
          + " Java heap"),
  /** A nested record that is not marked. */
  NESTED_NOT_VALUE(
      "ArenaNestedNotValue",
      "component '%s' of record %s holds %s, a record that is not marked; mark it @ArenaValue"),
  /** What comes from a jar, and not from this version of the processor. */
  NESTED_INVALID(
      "ArenaNestedInvalid",
      "component '%s' of record %s holds a %s, whose class file %s; compile %3$s with this version of"
          + " the processor"),
  /** A value that holds itself. */
  INLINE_CYCLE(
      "ArenaInlineCycle",
      "component '%s' of record %s makes the value hold itself: %s; use a reference there, the"
          + " generated view %s or an interface"),
  /** {@code @Inline} on what is not an interface. */
  INLINE_NOT_INTERFACE(
      "ArenaInlineNotInterface",
      "component '%s' of record %s is marked @Inline and has type %s, which is not an interface; a"
          + " nested record needs no @Inline"),
  /** {@code @Inline} with what is not a marked record. */
  INLINE_NOT_VALUE(
      "ArenaInlineNotValue",
      "component '%s' of record %s names %s in @Inline, which is not a record marked @ArenaValue;"
          + " name one that is"),
  /** {@code @Inline} with a record that is no such thing. */
  INLINE_NOT_IMPLEMENTED(
      "ArenaInlineNotImplemented",
      "component '%s' of record %s names %s in @Inline, which does not implement %s; let it"
          + " implement the interface, or name another record"),
  /** {@code @OnHeap} on a primitive. */
  ON_HEAP_PRIMITIVE(
      "ArenaOnHeapPrimitive",
      "component '%s' of record %s is marked @OnHeap and has the primitive type %s; remove @OnHeap"),
  /** {@code @OnHeap} and {@code @Inline} together. */
  ON_HEAP_INLINE(
      "ArenaOnHeapInline",
      "component '%s' of record %s is marked both @OnHeap and @Inline; remove one of them"),
  /** A converter that the codec cannot make. */
  CONVERTER(
      "ArenaConverter",
      "component '%s' of record %s names a converter that its codec cannot make: %s; name a class that"
          + " is not abstract, generic or inner, and can be made there by a constructor without"
          + " parameters"),
  /** A converter for another type. */
  CONVERTER_TYPE(
      "ArenaConverterType",
      "component '%s' of record %s has type %s, and %s; name an ArenaConverter of that type"),
  /** A converter that does not say how many bytes it takes. */
  CONVERTER_SIZE(
      "ArenaConverterSize",
      "component '%s' of record %s names %s in @Convert, which does not say how many bytes it takes;"
          + " mark that class @ConvertedSize, with a byteSize of at least 1 and a power of two up to"
          + " 4096 as byteAlignment"),
  /** {@code @Convert} together with another way of storing. */
  CONVERT_CONFLICT(
      "ArenaConvertConflict",
      "component '%s' of record %s is marked both @Convert and %s; remove one of them"),
  /** {@code @Nullable} on what is never null. */
  NULLABLE(
      "ArenaNullable",
      "component '%s' of record %s is marked @Nullable and has type %s, which is never null; %s"),
  /** A component or method whose name is needed. */
  MEMBER_CLASH(
      "ArenaMemberClash",
      "%s of %s would clash with the method %s that the generated class is given; rename it"),
  /** A method that is there with two sorts of result. */
  SEALED(
      "ArenaSealed",
      "the sealed interface %s does not permit the generated class %s; add %s to its permits clause"),
  /** A sealed interface whose permitted types come from its file. */
  SEALED_INFERRED(
      "ArenaSealedInferred",
      "the sealed interface %s has no permits clause, so it permits only what stands in its own file;"
          + " write one that names its classes and the generated %s"),
  /** {@code @ArenaUnion} on a class. */
  UNION_NOT_INTERFACE(
      "ArenaUnionNotInterface",
      "%s is marked @ArenaUnion and is not an interface; mark the interface that the records"
          + " implement, or name it with type = ..."),
  /** A holder of {@code @ArenaUnion} that names no interface, or one that no view can have. */
  UNION_TYPE(
      "ArenaUnionType",
      "%s names %s in @ArenaUnion(type = ...), which is not an interface that a view can implement;"
          + " name the interface that the records implement"),
  /** A record that is a value and the holder of a union. */
  UNION_HOLDER(
      "ArenaUnionHolder",
      "%s is marked both @ArenaValue and @ArenaUnion; put @ArenaUnion on the interface, or on a class"
          + " of its own"),
  /** A generic union. */
  UNION_GENERIC(
      "ArenaUnionGeneric",
      "the union %s has type parameters; make an interface without them that extends it with type"
          + " arguments, and mark that"),
  /** A union of nothing. */
  UNION_EMPTY(
      "ArenaUnionEmpty",
      "the union %s has no members; list its records in @ArenaUnion, or let the sealed interface"
          + " permit them"),
  /** A member that is not marked. */
  UNION_MEMBER_NOT_VALUE(
      "ArenaUnionMemberNotValue",
      "the union %s lists %s, which is not a record marked @ArenaValue; mark it, or take it out"),
  /** A member that does not implement the union. */
  UNION_MEMBER_NOT_IMPLEMENTED(
      "ArenaUnionMemberNotImplemented",
      "the union %s lists %s, which does not implement it; let it implement %s, or take it out"),
  /** A member that is listed twice. */
  UNION_MEMBER_TWICE(
      "ArenaUnionMemberTwice",
      "the union %s lists %s twice; take one out, since a record has one tag"),
  /** Two members of one name. */
  UNION_MEMBER_NAMES(
      "ArenaUnionMemberNames",
      "the members %s and %s of the union %s would both be called %s; choose another name for one of"
          + " them with @ArenaValue(view = \"...\")"),
  /** More members than tags. */
  UNION_TOO_MANY(
      "ArenaUnionTooMany",
      "the union %s has %s members, and the most is 65535; divide it into several"),
  /** A format of layouts that there is not. */
  LAYOUT_OPTION(
      "ArenaLayoutOption", "-Aarena.layout=%s is not a format of layouts; write text or html"),
  /** An unexpected exception. */
  INTERNAL(
      "ArenaInternal",
      "the processor failed on %s, which is a mistake of the processor; please report it with this"
          + " text: %s");

  private final String code;
  private final String text;

  ProblemCode(String code, String text) {
    this.code = code;
    this.text = text;
  }

  /**
   * The code as it stands at the beginning of the message, in brackets.
   *
   * @return the code, the same from version to version
   */
  public String code() {
    return code;
  }

  /**
   * Writes the message.
   *
   * @param arguments as many as the text has places
   * @return the message
   */
  String message(Object... arguments) {
    return "[" + code + "] " + String.format(text, arguments);
  }
}
