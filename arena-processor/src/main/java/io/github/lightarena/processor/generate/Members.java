package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import java.util.Collection;
import javax.lang.model.element.Modifier;

/** Members that views and unions have alike. */
final class Members {

  private static final String SCOPE_CLOSED =
      "@throws IllegalStateException if the scope is closed or not the innermost one\n";

  private Members() {}

  /** Adds the kind of a class of flyweights, and its constructor. */
  static TypeSpec.Builder withKind(TypeSpec.Builder type, ClassName name, CodeBlock superCall) {
    TypeName kind = ParameterizedTypeName.get(RuntimeTypes.FLYWEIGHT_KIND, name);
    return type.addField(
            FieldSpec.builder(kind, "KIND", Modifier.STATIC, Modifier.FINAL)
                .initializer("new $T<>($T.class, $T::new)", RuntimeTypes.FLYWEIGHT_KIND, name, name)
                .build())
        .addMethod(constructor(superCall));
  }

  static MethodSpec constructor(CodeBlock superCall) {
    return MethodSpec.constructorBuilder().addStatement(superCall).build();
  }

  /** The factory's methods that make slices. */
  static void addSliceMakers(TypeSpec.Builder factory, ClassName owner, TypeName element) {
    ClassName slice = owner.nestedClass("Slice");
    ClassName builder = owner.nestedClass("SliceBuilder");
    factory.addMethod(
        publicMethod("slice", slice)
            .addJavadoc(
                "Makes a slice whose bytes are all zero; no constructor of a record runs.\n\n"
                    + "@param length in elements\n@return the slice\n"
                    + "@throws IllegalArgumentException if the length is negative or too large\n"
                    + SCOPE_CLOSED)
            .addParameter(TypeName.INT, "length")
            .addStatement("return newSlice($T.KIND, length)", slice)
            .build());
    factory.addMethod(
        publicMethod("sliceOf", slice)
            .addJavadoc(
                "Makes a slice of these values.\n\n@param values its elements\n@return the slice\n"
                    + SCOPE_CLOSED)
            .addParameter(
                ParameterizedTypeName.get(ClassName.get(Collection.class), element), "values")
            .addStatement("$T.notNull(values, $S)", RuntimeTypes.ARGUMENTS, "values")
            .addStatement("long mark = mark()")
            .addStatement("long scopeMark = scopeMark()")
            .beginControlFlow("try")
            .addStatement("$T slice = sliceToFill($T.KIND, values.size())", slice, slice)
            .addStatement("int i = 0")
            .beginControlFlow("for ($T value : values)", upperBound(element))
            .addStatement("slice.put(i++, value)")
            .endControlFlow()
            .addStatement("return filled(slice)")
            .nextControlFlow("catch ($T failure)", Throwable.class)
            .addStatement("rollBack(mark, scopeMark)")
            .addStatement("throw failure")
            .endControlFlow()
            .build());
    factory.addMethod(
        publicMethod("sliceBuilder", builder)
            .addJavadoc(
                "Makes a builder for a slice whose length is not known at first.\n\n"
                    + "@return an empty builder\n"
                    + SCOPE_CLOSED)
            .addStatement("return newBuilder($T.KIND)", builder)
            .build());
  }

  private static TypeName upperBound(TypeName element) {
    return element instanceof WildcardTypeName wildcard ? wildcard.upperBounds().get(0) : element;
  }

  static MethodSpec.Builder publicMethod(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC).returns(returns);
  }

  /** The deep copy of a view. */
  static MethodSpec copyTo(ClassName view, String what) {
    return publicMethod("copyTo", view)
        .addJavadoc(
            "Copies $L into the scope of an allocator, of any arena.\n\n"
                + "@param alloc an open allocator\n"
                + "@return a view of the copy\n"
                + "@throws NullPointerException if the allocator is null\n"
                + "@throws IllegalStateException if the scope of this view was closed, or that of"
                + " the allocator is closed or not the innermost one\n",
            what)
        .addParameter(RuntimeTypes.ALLOCATOR, "alloc")
        .addStatement("return $T.of(this, alloc)", RuntimeTypes.COPIES)
        .build();
  }

  /** A slice's part, its copy and its cursor. */
  static void addSliceParts(TypeSpec.Builder slice, ClassName owner) {
    ClassName cursor = owner.nestedClass("Cursor");
    slice.addMethod(
        publicMethod("slice", owner.nestedClass("Slice"))
            .addAnnotation(Override.class)
            .addParameter(TypeName.INT, "from")
            .addParameter(TypeName.INT, "to")
            .addStatement("return part(KIND, this, from, to)")
            .build());
    slice.addMethod(
        publicMethod("copyTo", owner.nestedClass("Slice"))
            .addAnnotation(Override.class)
            .addParameter(RuntimeTypes.ALLOCATOR, "alloc")
            .addStatement("return $T.of(KIND, this, alloc)", RuntimeTypes.COPIES)
            .build());
    slice.addMethod(
        publicMethod("cursor", cursor)
            .addJavadoc(
                "Makes a cursor that stands before the first element.\n\n@return the cursor\n"
                    + "@throws IllegalStateException if the scope was closed\n")
            .addStatement("return $T.over($T.KIND, this)", RuntimeTypes.ARENA_CURSOR, cursor)
            .build());
  }

  /** A builder's last method. */
  static MethodSpec build(ClassName owner) {
    ClassName slice = owner.nestedClass("Slice");
    return publicMethod("build", slice)
        .addJavadoc(
            "Answers the slice of what was added; the builder is of no more use.\n\n"
                + "@return the slice\n"
                + SCOPE_CLOSED)
        .addStatement("return build($T.KIND)", slice)
        .build();
  }
}
