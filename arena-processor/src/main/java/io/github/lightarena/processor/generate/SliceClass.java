package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The view's slice: values side by side. */
final class SliceClass {

  private static final String BAD_INDEX =
      "@throws IndexOutOfBoundsException if the index is negative or not less than the length\n"
          + "@throws IllegalStateException if the scope of the slice was closed\n";

  private final ValueCode value;

  /** The method that takes the components and runs no constructor. */
  private final String putComponents;

  SliceClass(ValueCode value) {
    this.value = value;
    this.putComponents = isHidden(value) ? "putUnchecked" : "put";
  }

  /** Whether the method that writes components is not what the user calls. */
  static boolean isHidden(ValueCode value) {
    return value.runsConstructor() || value.componentsLookLikeValue();
  }

  TypeSpec generate() {
    TypeName kind =
        ParameterizedTypeName.get(RuntimeTypes.VALUE_SLICE_KIND, value.slice(), value.view());
    TypeSpec.Builder slice =
        TypeSpec.classBuilder("Slice")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Values that lie side by side.\n")
            .superclass(ParameterizedTypeName.get(RuntimeTypes.VALUE_SLICE, value.view()))
            .addField(
                FieldSpec.builder(kind, "KIND", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("For generated code: the kind of these slices.\n")
                    .initializer(
                        "new $T<>($T.class, $T::new, $T.KIND, $L)",
                        RuntimeTypes.VALUE_SLICE_KIND,
                        value.slice(),
                        value.slice(),
                        value.codec(),
                        value.isSelfContained())
                    .build())
            .addMethod(Members.constructor(CodeBlock.of("super(KIND)")))
            .addMethod(of());
    if (!value.componentsLookLikeValue()) {
      slice.addMethod(put());
    }
    slice.addMethod(putRecord()).addMethod(putView());
    if (isHidden(value)) {
      slice.addMethod(write(putComponents, Modifier.PRIVATE).build());
    }
    Members.addSliceParts(slice, value.view());
    return slice.build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "Makes a slice of copies of records over memory of its own, which never closes.\n\n"
                + "@param values the records\n@return the slice\n")
        .returns(value.slice())
        .addParameter(ArrayTypeName.of(value.record()), "values")
        .varargs()
        .addStatement("$T.notNull(values, $S)", RuntimeTypes.ARGUMENTS, "values")
        .addStatement("$T slice = KIND.detached(values.length)", value.slice())
        .beginControlFlow("for (int i = 0; i < values.length; i++)")
        .addStatement("slice.put(i, values[i])")
        .endControlFlow()
        .addStatement("return slice")
        .build();
  }

  private MethodSpec put() {
    Locals names = value.locals();
    MethodSpec.Builder method;
    if (value.runsConstructor()) {
      method =
          MethodSpec.methodBuilder("put")
              .addModifiers(Modifier.PUBLIC)
              .addParameter(TypeName.INT, names.own("index"))
              .addParameters(value.parameters(names))
              .addStatement(
                  "put($L, new $T($L))",
                  names.own("index"),
                  value.record(),
                  value.arguments(names));
    } else {
      method = write("put", Modifier.PUBLIC);
    }
    method.addJavadoc(
        "Writes a value of these components into a slot$L.\n\n@param $L of the slot\n",
        value.runsConstructor() ? "; the record's constructor runs" : "",
        names.own("index"));
    value
        .components()
        .forEach(
            c -> method.addJavadoc("@param $L the component {@code $L}\n", names.of(c), c.name));
    return method.addJavadoc(BAD_INDEX).build();
  }

  private MethodSpec.Builder write(String name, Modifier visibility) {
    Locals names = value.locals();
    String index = names.own("index");
    return MethodSpec.methodBuilder(name)
        .addModifiers(visibility)
        .addParameter(TypeName.INT, index)
        .addParameters(value.parameters(names))
        .addCode(
            SlotCode.overwrite(
                value, names, CodeBlock.of("checkIndex($L) * $T.BYTE_SIZE", index, value.codec())));
  }

  private MethodSpec putRecord() {
    return MethodSpec.methodBuilder("put")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "Copies a record into a slot.\n\n@param index of the slot\n@param value the record\n"
                + BAD_INDEX)
        .addParameter(TypeName.INT, "index")
        .addParameter(value.record(), "value")
        .addStatement("$T.notNull(value, $S)", RuntimeTypes.ARGUMENTS, "value")
        .addStatement("$L($L)", putComponents, afterIndex(value.accessors("value")))
        .build();
  }

  private static CodeBlock afterIndex(CodeBlock arguments) {
    return arguments.isEmpty() ? CodeBlock.of("index") : CodeBlock.of("index, $L", arguments);
  }

  private MethodSpec putView() {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("put")
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC)
            .addParameter(TypeName.INT, "index")
            .addParameter(value.view(), "value");
    if (value.isSelfContained()) {
      return method.addStatement("copyBytes(index, value)").build();
    }
    At at = new At("value", "", value.codec());
    CodeBlock components =
        CodeBlock.join(
            value.components().stream().map(component -> component.read(at)).toList(), ",\n");
    return method
        .addStatement("$T.notNull(value, $S)", RuntimeTypes.ARGUMENTS, "value")
        .beginControlFlow("if (!copyShared(index, value))")
        .addStatement("$L(\nindex,\n$L)", putComponents, components)
        .endControlFlow()
        .build();
  }
}
