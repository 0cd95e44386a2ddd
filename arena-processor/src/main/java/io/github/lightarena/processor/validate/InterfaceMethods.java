package io.github.lightarena.processor.validate;

import io.github.lightarena.processor.model.BehaviourReader;
import io.github.lightarena.processor.model.ComponentKind;
import io.github.lightarena.processor.model.GeneratedType;
import io.github.lightarena.processor.model.ValueModel;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Tells which methods of a record's interfaces a view's second accessor implements, as {@code
 * samplesSlice()}: those of the same signature whose results it can answer.
 */
final class InterfaceMethods {

  private static final String RUNTIME = "io.github.lightarena.";

  private final Elements elements;
  private final Types types;
  private final BehaviourReader behaviour;

  InterfaceMethods(Elements elements, Types types) {
    this.elements = elements;
    this.types = types;
    this.behaviour = new BehaviourReader(elements, types);
  }

  /**
   * Whether an interface of the view declares a method, and the accessor of that signature can
   * stand for it and all its like.
   */
  boolean areImplementedBy(ViewMembers.Member member, ExecutableElement method, ValueModel model) {
    List<ExecutableType> declared = behaviour.declaredByInterfaces(model, method);
    return !declared.isEmpty()
        && declared.stream()
            .allMatch(
                type -> type.getTypeVariables().isEmpty() && answers(member, type.getReturnType()));
  }

  private boolean answers(ViewMembers.Member member, TypeMirror required) {
    if (member.type() != null && member.type().getKind().isPrimitive()) {
      return types.isSameType(member.type(), required);
    }
    if (!(required instanceof DeclaredType declared)) {
      return false;
    }
    TypeElement element = (TypeElement) declared.asElement();
    if (element.getQualifiedName().contentEquals("java.lang.Object")) {
      return member.type() != null || member.typeName() != null;
    }
    if (member.type() != null) {
      return types.isSubtype(member.type(), required);
    }
    return member.typeName() != null && answers(member, member.typeName(), declared);
  }

  /** Of an accessor whose result is known by name, as it may be a class that is not there yet. */
  private boolean answers(ViewMembers.Member member, String typeName, DeclaredType required) {
    if (isNamed(required, typeName)) {
      return true;
    }
    TypeElement present = elements.getTypeElement(typeName);
    if (present != null && present.getTypeParameters().isEmpty()) {
      return types.isSubtype(present.asType(), required);
    }
    if (present != null) {
      TypeMirror argument = elementType(member.component().type());
      return argument != null
          && types.isSubtype(types.getDeclaredType(present, argument), required);
    }
    GeneratedType generated = member.generated();
    if (generated == null) {
      return false;
    }
    return generated.slice()
        ? isSliceOf(generated, required)
        : shows(generated.source(), generated.union(), required);
  }

  /** Whether the view of a record, or the class of a union, is an interface. */
  private boolean shows(TypeElement source, boolean union, TypeMirror required) {
    return union
        ? types.isSubtype(source.asType(), required)
        : source.getInterfaces().stream().anyMatch(type -> types.isSubtype(type, required));
  }

  /** A generated slice that is not there yet: a {@code ValueSlice} or {@code ReferenceSlice}. */
  private static boolean isSliceOf(GeneratedType generated, DeclaredType required) {
    String base = RUNTIME + (generated.union() ? "ReferenceSlice" : "ValueSlice");
    String element =
        generated.union()
            ? generated.source().getQualifiedName().toString()
            : generated.names().qualifiedView();
    List<? extends TypeMirror> arguments = required.getTypeArguments();
    return ((TypeElement) required.asElement()).getQualifiedName().contentEquals(base)
        && arguments.size() == 1
        && isNamed(arguments.get(0), element);
  }

  /** What is not generated yet may be printed without its package. */
  static boolean isNamed(TypeMirror type, String qualifiedName) {
    String name = ViewMembers.text(type);
    return name.equals(qualifiedName)
        || type.getKind() == TypeKind.ERROR && qualifiedName.endsWith("." + name);
  }

  /** The type of the elements of a list or array, or null. */
  private static TypeMirror elementType(TypeMirror type) {
    if (type instanceof ArrayType array) {
      return array.getComponentType();
    }
    return type instanceof DeclaredType declared && declared.getTypeArguments().size() == 1
        ? declared.getTypeArguments().get(0)
        : null;
  }

  /** Whether a component's kind is stored as a list of references that have no class of slices. */
  static boolean isPlainReferences(ComponentKind kind) {
    return kind instanceof ComponentKind.Elements list
        && (list.element() instanceof ComponentKind.OpenReference
            || list.element() instanceof ComponentKind.TypedReference);
  }
}
