package io.github.lightarena.processor.model;

import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What to use instead of a type that a value cannot hold. */
final class TypeAdvice {

  private static final String ON_HEAP = "mark it @OnHeap to keep the object on the Java heap";

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("java.lang.Boolean", "use boolean"),
          Map.entry("java.lang.Byte", "use byte"),
          Map.entry("java.lang.Short", "use short"),
          Map.entry("java.lang.Character", "use char"),
          Map.entry("java.lang.Integer", "use int"),
          Map.entry("java.lang.Long", "use long"),
          Map.entry("java.lang.Float", "use float"),
          Map.entry("java.lang.Double", "use double"),
          Map.entry("java.util.Optional", "use a @Nullable reference, or " + ON_HEAP),
          Map.entry("java.util.OptionalInt", "use a boolean and an int, or " + ON_HEAP),
          Map.entry("java.util.OptionalLong", "use a boolean and a long, or " + ON_HEAP),
          Map.entry("java.util.OptionalDouble", "use a boolean and a double, or " + ON_HEAP),
          Map.entry("java.util.List", "use a ReferenceSlice or a ValueSlice, or " + ON_HEAP),
          Map.entry("java.util.Collection", "use a ReferenceSlice or a ValueSlice, or " + ON_HEAP));

  private TypeAdvice() {}

  static boolean has(String qualifiedName) {
    return BY_NAME.containsKey(qualifiedName);
  }

  static String of(TypeMirror type) {
    if (type instanceof ArrayType array) {
      TypeKind element = array.getComponentType().getKind();
      return element.isPrimitive()
          ? "use a " + ComponentReader.sliceName(element) + ", or " + ON_HEAP
          : "use a ReferenceSlice or a ValueSlice, or " + ON_HEAP;
    }
    if (type instanceof DeclaredType declared) {
      TypeElement element = (TypeElement) declared.asElement();
      return BY_NAME.getOrDefault(
          element.getQualifiedName().toString(),
          "use a primitive, an enum, an @ArenaValue record, an interface or a slice, or "
              + ON_HEAP);
    }
    return "use a primitive, an enum, an @ArenaValue record, an interface or a slice";
  }
}
