package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import io.github.lightarena.processor.model.GeneratedType;
import io.github.lightarena.processor.model.GeneratedTypes;
import io.github.lightarena.processor.model.MissingTypeException;
import io.github.lightarena.processor.model.MissingTypes;
import io.github.lightarena.processor.model.ViewName;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.type.WildcardType;

/** Names of types for generated source, those among them that do not exist in the first round. */
final class TypeNames {

  private final GeneratedTypes generatedTypes;

  TypeNames(GeneratedTypes generatedTypes) {
    this.generatedTypes = generatedTypes;
  }

  static ClassName view(ViewName names) {
    return ClassName.get(names.packageName(), names.view());
  }

  static ClassName codec(ViewName names) {
    return ClassName.get(names.packageName(), names.codec());
  }

  static ClassName of(GeneratedType type) {
    ClassName view = view(type.names());
    return type.slice() ? view.nestedClass("Slice") : view;
  }

  /**
   * @param type as the user wrote it
   * @param context where it was written, so that a name without package can be resolved
   * @throws MissingTypeException if the type is not there yet
   */
  TypeName of(TypeMirror type, Element context) {
    return switch (MissingTypes.kindOf(type)) {
      case ERROR ->
          generatedTypes
              .find(type, context)
              .map(TypeNames::of)
              .orElseThrow(
                  () -> new MissingTypeException(((DeclaredType) type).asElement().toString()));
      case DECLARED -> declared((DeclaredType) type, context);
      case ARRAY -> ArrayTypeName.of(of(((ArrayType) type).getComponentType(), context));
      case TYPEVAR ->
          TypeVariableName.get(((TypeVariable) type).asElement().getSimpleName().toString());
      case WILDCARD -> wildcard((WildcardType) type, context);
      default -> TypeName.get(type);
    };
  }

  /** A type in a method's signature: part of it may come from where the method is inherited. */
  TypeName of(TypeMirror type, Element context, Element inheritor) {
    try {
      return of(type, context);
    } catch (MissingTypeException e) {
      return of(type, inheritor);
    }
  }

  private TypeName declared(DeclaredType type, Element context) {
    ClassName name = ClassName.get((TypeElement) type.asElement());
    TypeMirror enclosing = type.getEnclosingType();
    // Eclipse's compiler gives static members an enclosing type too.
    boolean inGeneric =
        type.asElement().getKind() == ElementKind.CLASS
            && !type.asElement().getModifiers().contains(Modifier.STATIC)
            && enclosing.getKind() == TypeKind.DECLARED
            && !((DeclaredType) enclosing).getTypeArguments().isEmpty();
    List<TypeName> arguments = new ArrayList<>();
    type.getTypeArguments().forEach(argument -> arguments.add(of(argument, context)));
    if (inGeneric) {
      ParameterizedTypeName outer = (ParameterizedTypeName) of(enclosing, context);
      return outer.nestedClass(name.simpleName(), arguments);
    }
    return arguments.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, arguments.toArray(new TypeName[0]));
  }

  private TypeName wildcard(WildcardType type, Element context) {
    if (type.getExtendsBound() != null) {
      return WildcardTypeName.subtypeOf(of(type.getExtendsBound(), context));
    }
    return type.getSuperBound() != null
        ? WildcardTypeName.supertypeOf(of(type.getSuperBound(), context))
        : WildcardTypeName.subtypeOf(ClassName.OBJECT);
  }

  /** A method's own type parameter, with its bounds. */
  TypeVariableName variable(TypeVariable type, Element context) {
    TypeParameterElement element = (TypeParameterElement) type.asElement();
    List<TypeName> bounds = new ArrayList<>();
    TypeMirror upper = type.getUpperBound();
    List<? extends TypeMirror> all =
        upper instanceof IntersectionType intersection ? intersection.getBounds() : List.of(upper);
    for (TypeMirror bound : all) {
      TypeName name = of(bound, context);
      if (!name.equals(ClassName.OBJECT)) {
        bounds.add(name);
      }
    }
    return TypeVariableName.get(
        element.getSimpleName().toString(), bounds.toArray(new TypeName[0]));
  }
}
