package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.AccessorNames;

/** The setters of a mutable record's view. */
final class SetterMethods {

  private final ValueCode value;
  private final At at;

  SetterMethods(ValueCode value) {
    this.value = value;
    this.at = At.inView(value.codec());
  }

  void addTo(TypeSpec.Builder view) {
    for (ComponentCode component : value.components()) {
      boolean isTaken = hasAimingAccessor(component);
      String name = isTaken ? AccessorNames.set(component.name) : component.name;
      view.addMethod(setter(component, name));
    }
  }

  /** Whether an accessor that aims a flyweight has the component's own name. */
  private boolean hasAimingAccessor(ComponentCode component) {
    TypeSpec.Builder accessors = TypeSpec.classBuilder("Accessors");
    component.addAccessors(accessors, at);
    return accessors.build().methodSpecs().stream()
        .anyMatch(method -> method.name().equals(component.name) && !method.parameters().isEmpty());
  }

  private MethodSpec setter(ComponentCode component, String name) {
    Locals names = value.locals();
    String parameter = names.of(component);
    MethodSpec.Builder method =
        AccessorMethods.method(name, TypeName.VOID)
            .addJavadoc(ComponentDocs.setter(component, parameter, value.runsConstructor()))
            .addParameter(component.type, parameter);
    return method.addCode(body(component, names)).build();
  }

  private CodeBlock body(ComponentCode component, Locals names) {
    CodeBlock home = CodeBlock.of("$L", names.own("home"));
    CodeBlock.Builder prepared = CodeBlock.builder();
    component.prepare(prepared, home, names);
    CodeBlock.Builder writing = CodeBlock.builder();
    component.write(writing, at, names);
    boolean isGuarded = component.mayFail() && !component.isWrittenAtOnce();
    CodeBlock written =
        isGuarded
            ? PutBack.around(
                writing.build(),
                CodeBlock.of("this, $L", at.offset(component.offset)),
                component.byteSize(),
                names)
            : writing.build();
    if (prepared.isEmpty()) {
      CodeBlock.Builder checks = CodeBlock.builder();
      component.check(checks, component.value(names));
      return checks.add(written).build();
    }
    CodeBlock body = prepared.add(written).build();
    return RollBack.inHome(value, home, body, component.mayTakeBytes(), names);
  }
}
