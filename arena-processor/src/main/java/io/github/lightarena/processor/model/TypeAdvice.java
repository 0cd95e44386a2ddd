package io.github.lightarena.processor.model;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What to use instead of a type that a value cannot hold. */
final class TypeAdvice {

  private static final String ON_HEAP = "mark it @OnHeap to keep the object on the Java heap";

  private static final String MAP = "java.util.Map";
  private static final String ITERABLE = "java.lang.Iterable";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("java.lang.StringBuilder", "use String, or " + ON_HEAP),
          Map.entry("java.nio.ByteBuffer", "use byte[] or ByteSlice, or " + ON_HEAP),
          Map.entry("java.util.BitSet", "use long[] or LongSlice, or " + ON_HEAP),
          Map.entry("java.util.Date", "use java.time.Instant, or " + ON_HEAP),
          Map.entry(
              "java.time.OffsetDateTime",
              "use Instant, with the offset in an int beside it, or " + ON_HEAP),
          Map.entry(
              "java.time.ZonedDateTime",
              "use Instant, with the zone in a String beside it, or " + ON_HEAP));

  /** What to do about an array of a generic type. */
  static final String GENERIC_ARRAY =
      "use a List, since Java makes no arrays of a generic type; or " + ON_HEAP;

  private final Types types;

  TypeAdvice(Types types) {
    this.types = types;
  }

  /** Whether a list can be had instead. */
  boolean isCollection(DeclaredType type) {
    String name = ((TypeElement) type.asElement()).getQualifiedName().toString();
    return name.equals(ITERABLE)
        || name.startsWith("java.util.") && (isA(type, MAP) || isA(type, ITERABLE));
  }

  String of(TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return "use a primitive, an enum, an @ArenaValue record, an interface or a slice";
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    TypeKind primitive = OptionalTypes.unboxed(name);
    if (primitive != null) {
      return "use "
          + TypeText.simple(types.getPrimitiveType(primitive))
          + ", or mark it @Nullable if it may be null";
    }
    if (BY_NAME.containsKey(name)) {
      return BY_NAME.get(name);
    }
    if (!name.startsWith("java.")) {
      return "make it an @ArenaValue record, name its converter with @Convert, or " + ON_HEAP;
    }
    if (!isCollection(declared)) {
      return "name its converter with @Convert, or " + ON_HEAP;
    }
    return (isA(type, MAP) ? map(declared) : "use a List") + ", or " + ON_HEAP;
  }

  private String map(DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    boolean known =
        arguments.size() == 2
            && arguments.stream().noneMatch(a -> a.getKind() == TypeKind.WILDCARD);
    return known
        ? "use a List<EntryRecord>, with @ArenaValue record EntryRecord("
            + primitiveText(arguments.get(0))
            + " key, "
            + primitiveText(arguments.get(1))
            + " value) {}"
        : "use a List of @ArenaValue records of key and value";
  }

  /**
   * What to do about a list or an array of what can be a component and not an element.
   *
   * @param element what a record can have
   * @param list whether it is a list
   */
  String wrapped(TypeMirror element, boolean list) {
    String record =
        element instanceof DeclaredType declared ? name(declared.asElement()) : "RowRecord";
    return String.format(
        "use %s, with @ArenaValue record %s(%s value) {}, or %s",
        list ? "a List<" + record + ">" : "an array of " + record,
        record,
        TypeText.simple(element),
        ON_HEAP);
  }

  private static String name(Element element) {
    return element.getSimpleName().contentEquals("List")
        ? "RowRecord"
        : element.getSimpleName() + "Record";
  }

  /** What to do about a list or an array of what cannot be a component either. */
  static String elements() {
    return "its elements can be @ArenaValue records, generated views, interfaces of yours, enums,"
        + " strings and boxed numbers; or "
        + ON_HEAP;
  }

  private boolean isA(TypeMirror type, String qualifiedName) {
    return type instanceof DeclaredType declared
            && ((TypeElement) declared.asElement()).getQualifiedName().contentEquals(qualifiedName)
        || types.directSupertypes(type).stream().anyMatch(parent -> isA(parent, qualifiedName));
  }

  private String primitiveText(TypeMirror type) {
    TypeKind primitive =
        types.asElement(type) instanceof TypeElement element
            ? OptionalTypes.unboxed(element.getQualifiedName().toString())
            : null;
    return TypeText.simple(primitive == null ? type : types.getPrimitiveType(primitive));
  }
}
