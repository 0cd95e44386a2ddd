package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.lightarena.processor.generate.UnionCode.Member;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Generates the class of a union: one that shows a value of any member. */
final class UnionGenerator {

  private final UnionCode union;
  private final UnionMethods methods;

  UnionGenerator(UnionCode union, UnionMethods methods) {
    this.union = union;
    this.methods = methods;
  }

  TypeSpec.Builder generate() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(union.union())
            .addModifiers(union.visibility())
            .superclass(RuntimeTypes.UNION_VIEW)
            .addSuperinterface(union.type())
            .addJavadoc(classJavadoc())
            .addField(kind());
    for (int i = 0; i < union.members().size(); i++) {
      type.addField(
          FieldSpec.builder(
                  TypeName.INT,
                  union.members().get(i).constant(),
                  Modifier.PRIVATE,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer("$L", i + 1)
              .build());
    }
    for (Member member : union.members()) {
      type.addField(
          FieldSpec.builder(member.value().view(), member.field(), Modifier.PRIVATE, Modifier.FINAL)
              .initializer(
                  "$L(this, $L, $T.KIND)",
                  methods.inherited("member"),
                  member.constant(),
                  member.value().codec())
              .build());
    }
    type.addMethod(MethodSpec.constructorBuilder().addStatement("super(UNION)").build());
    type.addMethod(in());
    type.addMethod(kindOf());
    union.members().forEach(member -> type.addMethod(as(member)));
    type.addMethod(
        Members.copyTo(union.union(), "the value that this shows, and all that it refers to,"));
    methods.addTo(type);
    type.addType(kinds());
    type.addType(factory());
    type.addType(new UnionSliceClass(union).generate());
    type.addType(new UnionSliceBuilderClass(union).generate());
    type.addType(cursor());
    return type;
  }

  private CodeBlock classJavadoc() {
    List<CodeBlock> links =
        union.members().stream()
            .map(member -> CodeBlock.of("{@link $T}", member.value().view()))
            .toList();
    return CodeBlock.of(
        "Any {@link $T} in an arena: $L.\n\n"
            + "<p>Every method goes to the member by a {@code switch} on the tag of the reference,"
            + " so a call is monomorphic. A {@code switch} on types does not see the member: ask"
            + " {@link #kindOf}.\n\n"
            + "<p>Valid until the allocator it came from is closed; every access after that throws"
            + " {@link IllegalStateException}.\n",
        union.type(),
        CodeBlock.join(links, ", "));
  }

  private FieldSpec kind() {
    TypeName type = ParameterizedTypeName.get(RuntimeTypes.UNION_KIND, union.type(), union.union());
    List<CodeBlock> kinds =
        union.members().stream()
            .map(member -> CodeBlock.of("$T.KIND", member.value().codec()))
            .toList();
    return FieldSpec.builder(type, "UNION", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("For generated code: what the run time knows of this union.\n")
        .initializer(
            "new $T<>($T.class, $T.class, $T::new, $T::new, $L)",
            RuntimeTypes.UNION_KIND,
            union.type(),
            union.union(),
            union.union(),
            union.nested("Factory"),
            CodeBlock.join(kinds, ", "))
        .build();
  }

  private MethodSpec in() {
    ClassName factory = union.nested("Factory");
    return MethodSpec.methodBuilder("in")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "Answers what makes views and slices of this union in the scope of an allocator; it may"
                + " be kept as long as the scope is open.\n\n@param alloc an open allocator\n"
                + "@return the factory\n@throws IllegalStateException if its scope was closed\n")
        .returns(factory)
        .addParameter(RuntimeTypes.ALLOCATOR, "alloc")
        .addStatement("return ($T) UNION.in(alloc)", factory)
        .build();
  }

  private MethodSpec kindOf() {
    ClassName kind = union.nested("Kind");
    return MethodSpec.methodBuilder("kindOf")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "Tells which member a value is.\n\n@param value a record, a view or a union's view\n"
                + "@return the member\n@throws IllegalArgumentException if it is of no member\n"
                + "@throws IllegalStateException if it is a view whose scope was closed\n")
        .returns(kind)
        .addParameter(union.type(), "value")
        .addStatement("return $T.BY_TAG[UNION.tagOf(value)]", kind)
        .build();
  }

  private MethodSpec as(Member member) {
    return MethodSpec.methodBuilder("as" + member.label())
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "Answers the {@link $T} that a value shows.\n\n@param value a view or a union's view\n"
                + "@return the member's view\n"
                + "@throws ClassCastException if it shows another member, or is a record\n"
                + "@throws IllegalStateException if its scope was closed\n",
            member.value().view())
        .returns(member.value().view())
        .addParameter(union.type(), "value")
        .addStatement(
            "return $T.cast($T.KIND, value)", RuntimeTypes.UNION_KIND, member.value().codec())
        .build();
  }

  private TypeSpec kinds() {
    ClassName kind = union.nested("Kind");
    TypeSpec.Builder type =
        TypeSpec.enumBuilder(kind)
            .addModifiers(Modifier.PUBLIC)
            .addJavadoc("The members, in the order of their tags.\n");
    for (Member member : union.members()) {
      type.addEnumConstant(
          member.constant(),
          TypeSpec.anonymousClassBuilder("")
              .addJavadoc("{@link $T}.\n", member.value().view())
              .build());
    }
    List<CodeBlock> constants =
        union.members().stream().map(member -> CodeBlock.of("$L", member.constant())).toList();
    return type.addField(
            FieldSpec.builder(
                    ArrayTypeName.of(kind),
                    "BY_TAG",
                    Modifier.PRIVATE,
                    Modifier.STATIC,
                    Modifier.FINAL)
                .initializer("{null, $L}", CodeBlock.join(constants, ", "))
                .build())
        .build();
  }

  private TypeSpec factory() {
    TypeSpec.Builder factory =
        TypeSpec.classBuilder(union.nested("Factory"))
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("Makes views and slices in one scope; valid until that is closed.\n")
            .superclass(
                ParameterizedTypeName.get(RuntimeTypes.UNION_FACTORY, union.type(), union.union()))
            .addMethod(Members.constructor(CodeBlock.of("super(UNION)")));
    Members.addSliceMakers(factory, union.union(), WildcardTypeName.subtypeOf(union.type()));
    return factory.build();
  }

  private TypeSpec cursor() {
    ClassName cursor = union.nested("Cursor");
    return Members.withKind(
            TypeSpec.classBuilder(cursor)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Goes through a slice with one flyweight that moves.\n")
                .superclass(ParameterizedTypeName.get(RuntimeTypes.UNION_CURSOR, union.union())),
            cursor,
            CodeBlock.of("super(KIND, UNION)"))
        .build();
  }
}
