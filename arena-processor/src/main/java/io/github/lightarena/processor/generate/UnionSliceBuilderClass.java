package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.generate.UnionCode.Member;
import javax.lang.model.element.Modifier;

/** The union's slice builder. */
final class UnionSliceBuilderClass {

  private static final String ANSWER =
      "@return this builder\n"
          + "@throws IllegalStateException if the scope is closed or not the innermost one, or the"
          + " slice was built\n";

  private final UnionCode union;
  private final ClassName builder;

  UnionSliceBuilderClass(UnionCode union) {
    this.union = union;
    this.builder = union.nested("SliceBuilder");
  }

  TypeSpec generate() {
    TypeSpec.Builder type =
        Members.withKind(
            TypeSpec.classBuilder(builder)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Makes a slice whose length is not known at first.\n")
                .superclass(RuntimeTypes.ARENA_SLICE_BUILDER),
            builder,
            CodeBlock.of("super(KIND, $T.KIND)", union.nested("Slice")));
    type.addMethod(add());
    for (Member member : union.members()) {
      if (member.hasComponentMethods()) {
        type.addMethod(addMember(member));
      }
    }
    return type.addMethod(Members.build(union.union())).build();
  }

  private MethodSpec add() {
    return Members.publicMethod("add", builder)
        .addJavadoc(
            "Adds a value: a view is referred to, a record copied in first.\n\n"
                + "@param value a record or a view of this arena, or null\n"
                + ANSWER)
        .addParameter(union.type(), "value")
        .addStatement("addReference(UNION, value)")
        .addStatement("return this")
        .build();
  }

  private MethodSpec addMember(Member member) {
    ValueCode value = member.value();
    Locals names = value.locals(member.constant());
    MethodSpec.Builder method =
        Members.publicMethod("add" + member.label(), builder)
            .addJavadoc(
                "Adds a {@link $T} of these components$L.\n\n",
                value.view(),
                value.runsConstructor() ? "; the record's constructor runs" : "");
    value
        .components()
        .forEach(
            c -> method.addJavadoc("@param $L the component {@code $L}\n", names.of(c), c.name));
    return method
        .addJavadoc(ANSWER)
        .addParameters(value.parameters(names))
        .addStatement("room()")
        .addStatement("addPlaced($L, $L)", member.constant(), value.placeInHome(names))
        .addStatement("return this")
        .build();
  }
}
