package io.github.lightarena.processor.model;

import io.github.lightarena.processor.model.ComponentKind.Refusal;
import io.github.lightarena.processor.model.ComponentKind.Refused;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Decides how a component is stored, from its type and its annotations. */
final class ComponentReader {

  private static final String RUNTIME = "io.github.lightarena.";
  private static final List<TypeKind> PRIMITIVES =
      List.of(
          TypeKind.BOOLEAN,
          TypeKind.BYTE,
          TypeKind.SHORT,
          TypeKind.CHAR,
          TypeKind.INT,
          TypeKind.LONG,
          TypeKind.FLOAT,
          TypeKind.DOUBLE);

  private final Types types;
  private final InlineReader inlineReader;
  private final GeneratedTypes generatedTypes;
  private final ConverterReader converters;
  private final TypeAdvice advice;
  private final ElementsReader elements;

  ComponentReader(Types types, GeneratedTypes generatedTypes, ConverterReader converters) {
    this.types = types;
    this.inlineReader = new InlineReader(types);
    this.converters = converters;
    this.generatedTypes = generatedTypes;
    this.advice = new TypeAdvice(types);
    this.elements = new ElementsReader(types, advice, this);
  }

  /**
   * @param type the component's type
   * @param marks its annotations
   * @param context where it was written
   */
  ComponentKind read(TypeMirror type, Marks marks, Element context) {
    AnnotationMirror inline = marks.find(Annotations.INLINE).orElse(null);
    boolean onHeap = marks.has(Annotations.ON_HEAP);
    if (onHeap && inline != null) {
      return new Refused(Refusal.ON_HEAP_INLINE, "");
    }
    Optional<ComponentKind> optional = onHeap ? Optional.empty() : optional(type, marks, context);
    if (optional.isPresent()) {
      return optional.get();
    }
    AnnotationMirror convert = marks.find(Annotations.CONVERT).orElse(null);
    if (convert != null && (onHeap || inline != null)) {
      return new Refused(Refusal.CONVERT_CONFLICT, onHeap ? "@OnHeap" : "@Inline");
    }
    AnnotationMirror length = marks.find(Annotations.LENGTH).orElse(null);
    if (length != null) {
      int value = Annotations.integer(length, "value", 0);
      boolean alone = convert == null && !onHeap && inline == null;
      return alone ? ElementsReader.fixed(type, value) : ElementsReader.notFixed(value);
    }
    if (convert != null) {
      return converters.read(convert, type, context);
    }
    if (onHeap) {
      return onHeap(type);
    }
    if (inline != null) {
      ComponentKind kind = inlineReader.read(type, inline);
      return kind instanceof ComponentKind.InlineValue value
          ? ifGenerated(value.record(), value)
          : kind;
    }
    if (type instanceof ArrayType array) {
      return elements.array(array, context);
    }
    if (type.getKind().isPrimitive()) {
      return new ComponentKind.Primitive(type.getKind());
    }
    Optional<GeneratedType> generated = generatedTypes.find(type, context);
    if (generated.isPresent()) {
      return generated(generated.get());
    }
    return switch (MissingTypes.kindOf(type)) {
      case ERROR -> new ComponentKind.Missing(((DeclaredType) type).asElement().toString());
      case DECLARED -> declared((DeclaredType) type, marks, context);
      default -> new Refused(Refusal.TYPE, advice.of(type));
    };
  }

  /** An {@code Optional} or its like, unless a converter stores the whole of it. */
  private Optional<ComponentKind> optional(TypeMirror type, Marks marks, Element context) {
    if (MissingTypes.kindOf(type) != TypeKind.DECLARED) {
      return Optional.empty();
    }
    DeclaredType declared = (DeclaredType) type;
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    TypeKind primitive = OptionalTypes.primitive(name);
    boolean converted =
        marks.find(Annotations.CONVERT).filter(c -> converters.converts(c, type)).isPresent();
    if (converted || primitive == null && !name.equals(OptionalTypes.OPTIONAL)) {
      return Optional.empty();
    }
    if (primitive != null) {
      ComponentKind element = new ComponentKind.Primitive(primitive);
      TypeMirror elementType = types.getPrimitiveType(primitive);
      return Optional.of(new ComponentKind.OptionalOf(element, elementType, true));
    }
    if (declared.getTypeArguments().size() != 1
        || declared.getTypeArguments().get(0).getKind() == TypeKind.WILDCARD) {
      return Optional.of(new Refused(Refusal.RAW_TYPE, ""));
    }
    TypeMirror argument = declared.getTypeArguments().get(0);
    ComponentKind element = read(argument, marks.inOptional(), context);
    if (element instanceof Refused || element instanceof ComponentKind.Missing) {
      return Optional.of(element);
    }
    return Optional.of(
        element instanceof ComponentKind.OptionalOf
            ? new Refused(Refusal.TYPE, "let one Optional be enough")
            : new ComponentKind.OptionalOf(element, argument, false));
  }

  private ComponentKind onHeap(TypeMirror type) {
    if (type.getKind().isPrimitive()) {
      return new Refused(Refusal.ON_HEAP_PRIMITIVE, "");
    }
    if (MissingTypes.isMissing(type)) {
      return new ComponentKind.Missing(((DeclaredType) type).asElement().toString());
    }
    return isPrivate(type)
        ? new Refused(Refusal.PRIVATE_TYPE, "")
        : new ComponentKind.OnHeapObject(type);
  }

  private static ComponentKind generated(GeneratedType type) {
    if (type.slice()) {
      GeneratedType element = new GeneratedType(type.source(), type.names(), type.union(), false);
      return type.union()
          ? new ComponentKind.ReferenceSliceOf(
              new ComponentKind.UnionReference(element, false), true)
          : new ComponentKind.ValueSliceOf(element, true);
    }
    return type.union()
        ? new ComponentKind.UnionReference(type, true)
        : new ComponentKind.TypedReference(type);
  }

  private ComponentKind declared(DeclaredType type, Marks marks, Element context) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    if (name.equals(RUNTIME + "ValueSlice") || name.equals(RUNTIME + "ReferenceSlice")) {
      return slice(type, name.endsWith("ValueSlice"), context);
    }
    for (TypeKind primitive : PRIMITIVES) {
      if (name.equals(RUNTIME + ComponentKind.sliceName(primitive))) {
        return new ComponentKind.PrimitiveSlice(primitive);
      }
    }
    if (name.equals("java.util.List")) {
      return elements.list(type, context);
    }
    if (name.equals("java.lang.String") || name.equals("java.lang.CharSequence")) {
      return new ComponentKind.Text(name.endsWith("String"));
    }
    if (isPrivate(type)) {
      return new Refused(Refusal.PRIVATE_TYPE, "");
    }
    TypeKind primitive = OptionalTypes.unboxed(name);
    if (primitive != null && marks.isNullable()) {
      return new ComponentKind.Boxed(primitive);
    }
    Optional<ComponentKind> ready = converters.ready(name);
    if (ready.isPresent()) {
      return ready.get();
    }
    return switch (element.getKind()) {
      case ENUM -> new ComponentKind.EnumValue(element, constantCount(element));
      case RECORD ->
          isValue(element)
              ? ifGenerated(element, new ComponentKind.NestedValue(element))
              : new Refused(Refusal.NOT_VALUE, element.getSimpleName().toString());
      case INTERFACE -> reference(type, element, context);
      default -> new Refused(Refusal.TYPE, advice.of(type));
    };
  }

  private ComponentKind ifGenerated(TypeElement source, ComponentKind kind) {
    return generatedTypes.isGenerated(source)
        ? kind
        : new Refused(Refusal.NOT_GENERATED, source.getSimpleName().toString());
  }

  private ComponentKind reference(DeclaredType type, TypeElement element, Element context) {
    if (UnionReader.isUnion(element)) {
      return ifGenerated(
          element, new ComponentKind.UnionReference(generatedTypes.generated(element), false));
    }
    if (element.getQualifiedName().toString().startsWith("java.")) {
      return advice.isCollection(type)
          ? new Refused(Refusal.TYPE, advice.of(type))
          : new Refused(Refusal.PLATFORM_INTERFACE, "");
    }
    if (isRaw(type, element)) {
      return new Refused(Refusal.RAW_TYPE, "");
    }
    for (TypeMirror argument : type.getTypeArguments()) {
      if (MissingTypes.isMissing(argument) && generatedTypes.find(argument, context).isEmpty()) {
        return new ComponentKind.Missing(((DeclaredType) argument).asElement().toString());
      }
    }
    return new ComponentKind.OpenReference(element);
  }

  private ComponentKind slice(DeclaredType type, boolean values, Element context) {
    if (type.getTypeArguments().size() != 1
        || type.getTypeArguments().get(0).getKind() == TypeKind.WILDCARD) {
      return new Refused(Refusal.RAW_TYPE, "");
    }
    TypeMirror argument = type.getTypeArguments().get(0);
    ComponentKind element = read(argument, Marks.NONE, context);
    if (element instanceof ComponentKind.Missing) {
      return element;
    }
    if (values) {
      return element instanceof ComponentKind.TypedReference view
          ? new ComponentKind.ValueSliceOf(view.view(), false)
          : new Refused(Refusal.SLICE_ELEMENT, "a generated view, as in ValueSlice<Circle>");
    }
    if (element instanceof ComponentKind.UnionReference union && union.declared()) {
      String slice = union.union().names().view() + ".Slice";
      return new Refused(Refusal.SLICE_ELEMENT, "the union's interface; or declare it as " + slice);
    }
    return element instanceof ComponentKind.UnionReference
            || element instanceof ComponentKind.OpenReference
            || element instanceof ComponentKind.TypedReference
        ? new ComponentKind.ReferenceSliceOf(element, false)
        : new Refused(
            Refusal.SLICE_ELEMENT,
            "an interface of yours or a generated view, as in ReferenceSlice<Shape>");
  }

  static boolean isValue(TypeElement element) {
    return element.getKind() == ElementKind.RECORD
        && Annotations.has(element, Annotations.ARENA_VALUE);
  }

  private static boolean isRaw(DeclaredType type, TypeElement element) {
    return type.getTypeArguments().size() != element.getTypeParameters().size();
  }

  /**
   * Whether a type, or a class around it, is private: then no other top-level class can name it.
   */
  static boolean isPrivate(TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      for (TypeMirror argument : declared.getTypeArguments()) {
        if (isPrivate(argument)) {
          return true;
        }
      }
      return isPrivate(declared.asElement());
    }
    return false;
  }

  static boolean isPrivate(Element type) {
    for (Element e = type; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (e.getModifiers().contains(Modifier.PRIVATE)) {
        return true;
      }
    }
    return false;
  }

  private static int constantCount(TypeElement type) {
    return (int)
        ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
            .filter(field -> field.getKind() == ElementKind.ENUM_CONSTANT)
            .count();
  }
}
