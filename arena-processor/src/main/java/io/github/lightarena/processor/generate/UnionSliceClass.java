package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.generate.UnionCode.Member;
import java.util.Iterator;
import javax.lang.model.element.Modifier;

/** The union's slice: references to values of any member. */
final class UnionSliceClass {

  private final UnionCode union;
  private final ClassName slice;

  UnionSliceClass(UnionCode union) {
    this.union = union;
    this.slice = union.nested("Slice");
  }

  TypeSpec generate() {
    TypeName kind = ParameterizedTypeName.get(RuntimeTypes.REFERENCE_SLICE_KIND, slice);
    TypeSpec.Builder type =
        TypeSpec.classBuilder(slice)
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("References to values of the union; null at first.\n")
            .superclass(ParameterizedTypeName.get(RuntimeTypes.REFERENCE_SLICE, union.type()))
            .addField(
                FieldSpec.builder(kind, "KIND", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("For generated code: the kind of these slices.\n")
                    .initializer(
                        "$T.of($T.class, $T::new, UNION)",
                        RuntimeTypes.REFERENCE_SLICE_KIND,
                        slice,
                        slice)
                    .build())
            .addMethod(Members.constructor(CodeBlock.of("super(KIND)")))
            .addMethod(of())
            .addMethod(get())
            .addMethod(getInto())
            .addMethod(put());
    for (Member member : union.members()) {
      if (member.hasComponentMethods()) {
        type.addMethod(putMember(member));
      }
    }
    type.addMethod(iterator());
    Members.addSliceParts(type, union.union());
    return type.build();
  }

  private MethodSpec of() {
    return MethodSpec.methodBuilder("of")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "Makes a slice of copies of records over memory of its own, which never closes.\n\n"
                + "@param values the records; null is legal\n@return the slice\n")
        .returns(slice)
        .addParameter(ArrayTypeName.of(union.type()), "values")
        .varargs()
        .addStatement("$T slice = KIND.detached(values.length)", slice)
        .beginControlFlow("for (int i = 0; i < values.length; i++)")
        .addStatement("slice.put(i, values[i])")
        .endControlFlow()
        .addStatement("return slice")
        .build();
  }

  private MethodSpec get() {
    return Members.publicMethod("get", union.union())
        .addAnnotation(Override.class)
        .addParameter(TypeName.INT, "index")
        .addStatement("return $T.union(this, slot(index), UNION)", RuntimeTypes.REFERENCES)
        .build();
  }

  private MethodSpec getInto() {
    return Members.publicMethod("get", union.union())
        .addJavadoc(
            "Aims a flyweight at an element.\n\n@param index of the element\n"
                + "@param into the flyweight\n"
                + "@return {@code into}, or null if the element is null\n"
                + "@throws IndexOutOfBoundsException if the index is negative or not less than the"
                + " length\n@throws IllegalStateException if the scope was closed, or the value may"
                + " not live as long as {@code into}\n")
        .addParameter(TypeName.INT, "index")
        .addParameter(union.union(), "into")
        .addStatement("return $T.union(this, slot(index), into)", RuntimeTypes.REFERENCES)
        .build();
  }

  private MethodSpec put() {
    return Members.publicMethod("put", TypeName.VOID)
        .addAnnotation(Override.class)
        .addParameter(TypeName.INT, "index")
        .addParameter(union.type(), "value")
        .addStatement("store(this, KIND, index, value)")
        .build();
  }

  private static MethodSpec putMember(Member member) {
    ValueCode value = member.value();
    Locals names = value.locals(member.constant());
    String index = names.own("index");
    MethodSpec.Builder method =
        Members.publicMethod("put" + member.label(), TypeName.VOID)
            .addJavadoc(
                "Writes a {@link $T} of these components into the arena and refers to it$L.\n\n"
                    + "@param $L of the element\n",
                value.view(),
                value.runsConstructor() ? "; the record's constructor runs" : "",
                index);
    value
        .components()
        .forEach(
            c -> method.addJavadoc("@param $L the component {@code $L}\n", names.of(c), c.name));
    return method
        .addJavadoc(
            "@throws IndexOutOfBoundsException if the index is negative or not less than the"
                + " length\n@throws IllegalStateException if the scope is closed or not the"
                + " innermost one\n")
        .addParameter(TypeName.INT, index)
        .addParameters(value.parameters(names))
        .addStatement("int $L = slot($L)", names.own("slot"), index)
        .addStatement("long $L = $L", names.own("place"), value.placeInHome(names))
        .addStatement(
            "putPlaced($L, $L, $L)", names.own("slot"), member.constant(), names.own("place"))
        .build();
  }

  private MethodSpec iterator() {
    return Members.publicMethod(
            "iterator", ParameterizedTypeName.get(ClassName.get(Iterator.class), union.type()))
        .addAnnotation(Override.class)
        .addStatement("return $T.over(UNION.iterators(), this)", RuntimeTypes.ARENA_ITERATOR)
        .build();
  }
}
