package io.github.lightarena.processor.model;

import io.github.lightarena.processor.model.ComponentKind.Refusal;
import io.github.lightarena.processor.model.ComponentKind.Refused;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Decides how a list or an array is stored. */
final class ElementsReader {

  /** What is said of an element as it is said of a component. */
  private static final Set<Refusal> SAME_FOR_ELEMENTS =
      EnumSet.of(Refusal.NOT_VALUE, Refusal.NOT_GENERATED, Refusal.PRIVATE_TYPE, Refusal.RAW_TYPE);

  private final Types types;
  private final TypeAdvice advice;
  private final ComponentReader reader;

  ElementsReader(Types types, TypeAdvice advice, ComponentReader reader) {
    this.types = types;
    this.advice = advice;
    this.reader = reader;
  }

  /** An array that is marked {@code @Length}. */
  static ComponentKind fixed(TypeMirror type, int length) {
    return length >= 1
            && type instanceof ArrayType array
            && array.getComponentType().getKind().isPrimitive()
        ? new ComponentKind.FixedArray(array.getComponentType().getKind(), length)
        : notFixed(length);
  }

  static ComponentKind notFixed(int length) {
    return new Refused(Refusal.LENGTH, Integer.toString(length));
  }

  ComponentKind array(ArrayType type, Element context) {
    TypeMirror element = type.getComponentType();
    if (element.getKind().isPrimitive()) {
      return new ComponentKind.PrimitiveArray(element.getKind());
    }
    if (element instanceof DeclaredType declared && !declared.getTypeArguments().isEmpty()) {
      return new Refused(Refusal.TYPE, TypeAdvice.GENERIC_ARRAY);
    }
    return elements(element, false, context);
  }

  ComponentKind list(DeclaredType type, Element context) {
    if (type.getTypeArguments().size() != 1
        || type.getTypeArguments().get(0).getKind() == TypeKind.WILDCARD) {
      return new Refused(Refusal.RAW_TYPE, "");
    }
    return elements(type.getTypeArguments().get(0), true, context);
  }

  private ComponentKind elements(TypeMirror type, boolean list, Element context) {
    Optional<TypeKind> boxed = boxed(type);
    if (boxed.isPresent()) {
      return new ComponentKind.Elements(new ComponentKind.Primitive(boxed.get()), list);
    }
    ComponentKind kind = reader.read(type, Marks.NONE, context);
    if (kind instanceof ComponentKind.Missing) {
      return kind;
    }
    if (kind instanceof Refused refused) {
      return SAME_FOR_ELEMENTS.contains(refused.reason())
          ? kind
          : new Refused(Refusal.TYPE, TypeAdvice.elements());
    }
    return kind instanceof ComponentKind.NestedValue
            || kind instanceof ComponentKind.EnumValue
            || kind instanceof ComponentKind.Text
            || kind instanceof ComponentKind.UnionReference
            || kind instanceof ComponentKind.OpenReference
            || kind instanceof ComponentKind.TypedReference
        ? new ComponentKind.Elements(kind, list)
        : new Refused(Refusal.TYPE, advice.wrapped(type, list));
  }

  private Optional<TypeKind> boxed(TypeMirror type) {
    if (type.getKind() != TypeKind.DECLARED) {
      return Optional.empty();
    }
    try {
      return Optional.of(types.unboxedType(type).getKind());
    } catch (IllegalArgumentException e) { // there is no other way to ask
      return Optional.empty();
    }
  }
}
