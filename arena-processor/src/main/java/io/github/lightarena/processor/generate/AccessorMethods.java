package io.github.lightarena.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.BehaviourReader;
import io.github.lightarena.processor.model.ComponentModel;
import io.github.lightarena.processor.model.MethodModel;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * The view's accessors: one for each component, and one that aims a flyweight where there can be.
 */
final class AccessorMethods {

  private final ValueCode value;
  private final BehaviourReader behaviour;
  private final Signatures signatures;
  private final At at;

  AccessorMethods(ValueCode value, BehaviourReader behaviour, Signatures signatures) {
    this.value = value;
    this.behaviour = behaviour;
    this.signatures = signatures;
    this.at = At.inView(value.codec());
  }

  void addTo(TypeSpec.Builder view) {
    for (int i = 0; i < value.components().size(); i++) {
      ComponentCode code = value.components().get(i);
      ComponentModel model = value.model().components().get(i);
      if (!model.writtenAccessor()) {
        view.addMethod(accessor(code, model));
      }
      further(code).forEach(method -> view.addMethod(overriding(method)));
    }
  }

  /** Whether an accessor besides the record's is a method that the record implements too. */
  boolean implement(MethodModel method) {
    return value.components().stream()
        .flatMap(code -> further(code).stream())
        .anyMatch(accessor -> isSame(accessor, method));
  }

  private List<MethodSpec> further(ComponentCode code) {
    TypeSpec.Builder accessors = TypeSpec.classBuilder("Accessors");
    code.addAccessors(accessors, at);
    return accessors.build().methodSpecs();
  }

  private MethodSpec overriding(MethodSpec accessor) {
    boolean overrides =
        behaviour.declaredByInterfaces(value.model()).stream()
            .anyMatch(method -> isSame(accessor, method));
    return overrides ? accessor.toBuilder().addAnnotation(Override.class).build() : accessor;
  }

  private boolean isSame(MethodSpec accessor, MethodModel method) {
    return accessor.name().equals(method.name())
        && accessor.parameters().size() == method.type().getParameterTypes().size()
        && parameterTypes(accessor)
            .equals(
                parameterTypes(
                    signatures.repeat(method, value.model().record(), List.of()).build()));
  }

  private static List<TypeName> parameterTypes(MethodSpec method) {
    return method.parameters().stream().map(ParameterSpec::type).toList();
  }

  private MethodSpec accessor(ComponentCode code, ComponentModel model) {
    MethodSpec.Builder method = method(code.name, code.viewType());
    if (behaviour.overridesInterface(value.model(), model)) {
      method.addAnnotation(Override.class);
    } else {
      method.addJavadoc(ComponentDocs.accessor(code));
    }
    Signatures.addDeprecated(model.element().getAccessor(), method);
    return method.addStatement("return $L", code.view(at)).build();
  }

  /** An accessor that answers a flyweight where that of the record answers another object. */
  static MethodSpec flyweight(ComponentCode code, At at) {
    return method(code.besideName(), code.flyweightType())
        .addJavadoc(ComponentDocs.flyweight(code))
        .addStatement("return $L", code.flyweight(at))
        .build();
  }

  /** An accessor that aims the flyweight it takes. */
  static MethodSpec aiming(ComponentCode code, String accessor, At at) {
    return method(accessor, code.aimedType())
        .addJavadoc(ComponentDocs.aiming(code))
        .addParameter(code.aimedType(), "into")
        .addStatement("return $L", code.aim(at, "into"))
        .build();
  }

  static MethodSpec.Builder method(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
  }
}
