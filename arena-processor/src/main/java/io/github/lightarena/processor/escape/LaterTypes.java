package io.github.lightarena.processor.escape;

import io.github.lightarena.processor.model.Annotations;
import java.util.Set;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Types of objects that read a scope later, whatever they give: functions, streams, iterators. */
final class LaterTypes {

  private static final String STREAM = "java.util.stream.BaseStream";
  private static final Set<String> LAZY =
      Set.of(STREAM, "java.util.Iterator", "java.util.Spliterator");

  private LaterTypes() {}

  /** Whether a type is an interface of functions. */
  static boolean isFunction(TypeMirror type) {
    return ArenaTypes.element(type) != null
        && Annotations.has(ArenaTypes.element(type), "java.lang.FunctionalInterface");
  }

  /** A function, or a collection or array of functions. */
  static boolean isOfFunctions(TypeMirror type) {
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendsBound() != null && isOfFunctions(wildcard.getExtendsBound());
    }
    if (!(type instanceof DeclaredType declared)) {
      return type instanceof ArrayType array && isOfFunctions(array.getComponentType());
    }
    return isFunction(type)
        || declared.getTypeArguments().stream().anyMatch(LaterTypes::isOfFunctions);
  }

  static boolean isStream(ArenaTypes types, TypeMirror type) {
    return types.isA(type, STREAM);
  }

  /** A stream, iterator or spliterator: it reads its source when its elements are asked for. */
  static boolean isLazy(ArenaTypes types, TypeMirror type) {
    return LAZY.stream().anyMatch(lazy -> types.isA(type, lazy));
  }
}
