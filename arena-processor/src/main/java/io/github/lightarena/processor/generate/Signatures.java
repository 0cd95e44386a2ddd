package io.github.lightarena.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import io.github.lightarena.processor.model.MethodModel;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Repeats the signatures of methods that the user wrote. */
final class Signatures {

  private final TypeNames typeNames;

  Signatures(TypeNames typeNames) {
    this.typeNames = typeNames;
  }

  /**
   * @param method the method
   * @param inheritor the record or union that has it
   * @param taken names that no parameter may have
   */
  MethodSpec.Builder repeat(MethodModel method, TypeElement inheritor, List<String> taken) {
    ExecutableElement element = method.element();
    Element context = element.getEnclosingElement();
    MethodSpec.Builder spec = MethodSpec.methodBuilder(method.name()).addModifiers(Modifier.PUBLIC);
    if (method.overrides()) {
      spec.addAnnotation(Override.class);
    }
    addDeprecated(element, spec);
    method
        .type()
        .getTypeVariables()
        .forEach(variable -> spec.addTypeVariable(typeNames.variable(variable, context)));
    spec.returns(typeNames.of(method.type().getReturnType(), context, inheritor));
    NameAllocator names = new NameAllocator();
    taken.forEach(names::newName);
    FirstSegments.OURS.forEach(names::newName);
    List<? extends TypeMirror> types = method.type().getParameterTypes();
    for (int i = 0; i < types.size(); i++) {
      String name = element.getParameters().get(i).getSimpleName().toString();
      spec.addParameter(
          ParameterSpec.builder(typeNames.of(types.get(i), context, inheritor), names.newName(name))
              .build());
    }
    spec.varargs(element.isVarArgs());
    method.thrown().forEach(thrown -> spec.addException(typeNames.of(thrown, context, inheritor)));
    return spec;
  }

  static void addDeprecated(Element element, MethodSpec.Builder spec) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (mirror.getAnnotationType().toString().equals("java.lang.Deprecated")) {
        spec.addAnnotation(AnnotationSpec.get(mirror));
      }
    }
  }

  /** The parameters of a repeated method, as arguments. */
  static String arguments(MethodSpec.Builder method) {
    return method.build().parameters().stream()
        .map(ParameterSpec::name)
        .collect(Collectors.joining(", "));
  }
}
