package io.github.lightarena.processor.model;

import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** What to use instead of a type that a value cannot hold. */
final class TypeAdvice {

  private static final String ON_HEAP = "mark it @OnHeap to keep the object on the Java heap";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", "use boolean, or mark it @Nullable"),
          Map.entry("java.lang.Byte", "use byte, or mark it @Nullable"),
          Map.entry("java.lang.Short", "use short, or mark it @Nullable"),
          Map.entry("java.lang.Character", "use char, or mark it @Nullable"),
          Map.entry("java.lang.Integer", "use int, or mark it @Nullable"),
          Map.entry("java.lang.Long", "use long, or mark it @Nullable"),
          Map.entry("java.lang.Float", "use float, or mark it @Nullable"),
          Map.entry("java.lang.Double", "use double, or mark it @Nullable"),
          Map.entry("java.util.Collection", "use a List, or " + ON_HEAP),
          Map.entry("java.lang.Iterable", "use a List, or " + ON_HEAP));

  /** What to do about a list or an array of what cannot be an element. */
  static final String ELEMENTS =
      "its elements can be @ArenaValue records, generated views, interfaces of yours, enums, strings"
          + " and boxed numbers; or "
          + ON_HEAP;

  /** What to do about an array of a generic type. */
  static final String GENERIC_ARRAY =
      "use a List, since Java makes no arrays of a generic type; or " + ON_HEAP;

  private TypeAdvice() {}

  static boolean has(String qualifiedName) {
    return BY_NAME.containsKey(qualifiedName);
  }

  static String of(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      return BY_NAME.getOrDefault(
          element.getQualifiedName().toString(), "name its converter with @Convert, or " + ON_HEAP);
    }
    return "use a primitive, an enum, an @ArenaValue record, an interface or a slice";
  }
}
