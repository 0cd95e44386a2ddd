package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The view's factory, which {@code in(alloc)} answers. */
final class FactoryClass {

  private static final String SCOPE =
      "@throws IllegalStateException if the scope is closed or not the innermost one\n";

  private final ValueCode value;

  FactoryClass(ValueCode value) {
    this.value = value;
  }

  TypeSpec generate() {
    TypeSpec.Builder factory =
        TypeSpec.classBuilder("Factory")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Makes values in one scope; valid until that is closed.\n")
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.ARENA_FACTORY, value.record(), value.view()))
            .addMethod(Members.constructor(CodeBlock.of("super($T.KIND)", value.codec())))
            .addMethod(of())
            .addMethod(copyOf())
            .addMethod(place())
            .addMethod(placeCopy());
    if (value.runsConstructor()) {
      factory.addMethod(placeComponents("placeUnchecked", Modifier.PRIVATE).build());
    }
    if (value.model().mutable()) {
      factory.addMethod(zeroed());
    }
    Members.addSliceMakers(factory, value.view(), value.record());
    return factory.build();
  }

  private MethodSpec of() {
    Locals names = value.locals();
    MethodSpec.Builder method = Members.publicMethod("of", value.view());
    method.addJavadoc("Writes a value of these components into the arena.\n");
    if (value.runsConstructor()) {
      method.addJavadoc(
          "\n<p>The record's constructor runs, and makes a record on the Java heap.\n");
    }
    method.addJavadoc("\n");
    value
        .components()
        .forEach(
            c -> method.addJavadoc("@param $L the component {@code $L}\n", names.of(c), c.name));
    method.addJavadoc("@return a view of it\n" + SCOPE);
    return method
        .addParameters(value.parameters(names))
        .addStatement("return view(place($L))", value.arguments(names))
        .build();
  }

  private MethodSpec zeroed() {
    return Members.publicMethod("zeroed", value.view())
        .addJavadoc(
            "Makes a value where it lies, to be filled by its setters: all its bytes are 0, so that"
                + " references are null and nothing is there that may be absent.\n\n<p>No"
                + " constructor of the record runs, and a component that is not {@code @Nullable}"
                + " may be null until it is set.\n\n@return a view of it\n"
                + SCOPE)
        .addStatement("return zeroedView()")
        .build();
  }

  private MethodSpec copyOf() {
    return Members.publicMethod("copyOf", value.view())
        .addJavadoc(
            "Copies a record into the arena.\n\n@param value the record\n@return a view of the"
                + " copy\n"
                + SCOPE)
        .addParameter(value.record(), "value")
        .addStatement(
            "return view(placeCopy($T.notNull(value, \"value\")))", RuntimeTypes.ARGUMENTS)
        .build();
  }

  private MethodSpec place() {
    MethodSpec.Builder method;
    Locals names = value.locals();
    if (value.runsConstructor()) {
      method =
          MethodSpec.methodBuilder("place")
              .addModifiers(Modifier.PUBLIC)
              .returns(TypeName.LONG)
              .addParameters(value.parameters(names))
              .addStatement("return placeCopy(new $T($L))", value.record(), value.arguments(names));
    } else {
      method = placeComponents("place", Modifier.PUBLIC);
    }
    Map<String, String> texts =
        value.components().stream()
            .collect(Collectors.toMap(names::of, c -> "the component {@code " + c.name + "}"));
    return Docs.forGeneratedCode(
        method, "writes a value without making a view", "its place", texts);
  }

  private MethodSpec placeCopy() {
    return MethodSpec.methodBuilder("placeCopy")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(TypeName.LONG)
        .addParameter(value.record(), "value")
        .addStatement(
            "return $L($L)",
            value.runsConstructor() ? "placeUnchecked" : "place",
            value.accessors("value"))
        .build();
  }

  /** Makes references first, since that may take bytes; then reserves the value and writes it. */
  private MethodSpec.Builder placeComponents(String name, Modifier visibility) {
    Locals names = value.locals();
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(visibility)
            .returns(TypeName.LONG)
            .addParameters(value.parameters(names));
    CodeBlock.Builder code = CodeBlock.builder();
    value.components().forEach(component -> component.prepare(code, CodeBlock.of("this"), names));
    CodeBlock stored = value.storedArguments(names);
    if (value.isPlain()) {
      code.addStatement(
          stored.isEmpty() ? "return $T.place(scope())" : "return $T.place(scope(), $L)",
          stored.isEmpty() ? new Object[] {value.codec()} : new Object[] {value.codec(), stored});
      return method.addCode(
          value.mayTakeBytes() ? RollBack.inFactory(code.build(), names) : code.build());
    }
    String at = names.own("at");
    code.addStatement("$T $L = reserve()", value.view(), at);
    code.addStatement(
        stored.isEmpty() ? "$T.write($L, 0)" : "$T.write($L, 0, $L)",
        stored.isEmpty()
            ? new Object[] {value.codec(), at}
            : new Object[] {value.codec(), at, stored});
    code.addStatement("return placeOf($L)", at);
    boolean mayLoseBytes = value.canBeRefused() || value.mayTakeBytes();
    return method.addCode(mayLoseBytes ? RollBack.inFactory(code.build(), names) : code.build());
  }
}
