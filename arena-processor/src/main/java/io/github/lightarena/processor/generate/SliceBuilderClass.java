package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The view's slice builder. */
final class SliceBuilderClass {

  private static final String ANSWER =
      "@return this builder\n"
          + "@throws IllegalStateException if the scope is closed or not the innermost one, or the"
          + " slice was built\n";

  private final ValueCode value;
  private final ClassName builder;

  SliceBuilderClass(ValueCode value) {
    this.value = value;
    this.builder = value.view().nestedClass("SliceBuilder");
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        Members.withKind(
            TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Makes a slice whose length is not known at first.\n")
                .superclass(RuntimeTypes.ARENA_SLICE_BUILDER),
            builder,
            CodeBlock.of("super(KIND, $T.KIND)", value.slice()));
    if (!value.componentsLookLikeValue()) {
      type.addMethod(add());
    }
    type.addMethod(addRecord());
    if (SliceClass.isHidden(value)) {
      type.addMethod(write("addUnchecked", Modifier.PRIVATE).build());
    }
    return type.addMethod(Members.build(value.view())).build();
  }

  private MethodSpec add() {
    Locals names = value.locals();
    MethodSpec.Builder method =
        value.runsConstructor()
            ? Members.publicMethod("add", builder)
                .addParameters(value.parameters(names))
                .addStatement("return add(new $T($L))", value.record(), value.arguments(names))
            : write("add", Modifier.PUBLIC);
    method.addJavadoc(
        "Adds a value of these components$L.\n\n",
        value.runsConstructor() ? "; the record's constructor runs" : "");
    value
        .components()
        .forEach(
            c -> method.addJavadoc("@param $L the component {@code $L}\n", names.of(c), c.name));
    return method.addJavadoc(ANSWER).build();
  }

  private MethodSpec.Builder write(String name, Modifier visibility) {
    Locals names = value.locals();
    return MethodSpec.methodBuilder(name)
        .addModifiers(visibility)
        .returns(builder)
        .addParameters(value.parameters(names))
        .addCode(SlotCode.add(value, names))
        .addStatement("added()")
        .addStatement("return this");
  }

  private MethodSpec addRecord() {
    return Members.publicMethod("add", builder)
        .addJavadoc("Adds a copy of a record.\n\n@param value the record\n" + ANSWER)
        .addParameter(value.record(), "value")
        .addStatement("$T.notNull(value, $S)", RuntimeTypes.ARGUMENTS, "value")
        .addStatement(
            "return $L($L)",
            SliceClass.isHidden(value) ? "addUnchecked" : "add",
            value.accessors("value"))
        .build();
  }
}
