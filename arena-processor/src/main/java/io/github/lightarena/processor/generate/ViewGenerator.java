package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.BehaviourReader;
import io.github.lightarena.processor.model.MethodModel;
import io.github.lightarena.processor.model.ValueModel;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Generates the view: a flyweight on a record's bytes, behind the record's interfaces. */
final class ViewGenerator {

  private final ValueCode value;
  private final TypeNames typeNames;
  private final List<MethodModel> sentToRecord;
  private final AccessorMethods accessors;
  private final Signatures signatures;

  ViewGenerator(ValueCode value, TypeNames typeNames, BehaviourReader behaviour) {
    this.value = value;
    this.typeNames = typeNames;
    this.signatures = new Signatures(typeNames);
    this.accessors = new AccessorMethods(value, behaviour, signatures);
    this.sentToRecord =
        behaviour.sentToRecord(value.model()).stream()
            .filter(method -> !accessors.implement(method))
            .toList();
  }

  TypeSpec.Builder generate() {
    TypeSpec.Builder view =
        TypeSpec.classBuilder(value.view())
            .addModifiers(value.visibility(Modifier.FINAL))
            .superclass(RuntimeTypes.ARENA_VIEW);
    List<TypeName> interfaces = new ArrayList<>();
    for (TypeMirror type : value.model().interfaces()) {
      interfaces.add(typeNames.of(type, value.model().record()));
    }
    view.addJavadoc(classJavadoc(interfaces));
    if (value.isComparable()) {
      interfaces.add(ParameterizedTypeName.get(ClassName.get(Comparable.class), value.view()));
    }
    view.addSuperinterfaces(interfaces);
    view.addMethod(
        MethodSpec.constructorBuilder().addStatement("super($T.KIND)", value.codec()).build());
    view.addMethod(in());
    accessors.addTo(view);
    if (value.model().mutable()) {
      new SetterMethods(value).addTo(view);
    }
    for (MethodModel method : sentToRecord) {
      view.addMethod(send(method));
    }
    view.addMethod(toRecord());
    view.addMethod(
        Members.copyTo(
            value.view(),
            value.isSelfContained() ? "this value" : "this value, and all that it refers to,"));
    new ObjectMethods(value).addTo(view);
    view.addType(new FactoryClass(value).generate());
    view.addType(new SliceClass(value).generate());
    view.addType(new SliceBuilderClass(value).generate());
    view.addType(cursor());
    return view;
  }

  private CodeBlock classJavadoc(List<TypeName> interfaces) {
    CodeBlock.Builder javadoc = CodeBlock.builder();
    javadoc.add("A {@link $T} in an arena", value.record());
    List<CodeBlock> links =
        interfaces.stream().map(type -> CodeBlock.of("{@link $T}", rawType(type))).toList();
    if (!links.isEmpty()) {
      javadoc.add(", seen through $L", CodeBlock.join(links, " and "));
    }
    javadoc.add(
        ".\n\n<p>Valid until the allocator it came from is closed; every access after that throws"
            + " {@link IllegalStateException}. The layout of its bytes is in {@link $T}.\n",
        value.codec());
    if (!sentToRecord.isEmpty()) {
      String names =
          sentToRecord.stream()
              .map(method -> "{@code " + method.name() + "}")
              .distinct()
              .collect(Collectors.joining(", "));
      javadoc.add(
          "\n<p>What the record itself implements runs on a fresh record, on the Java heap: $L.\n",
          names);
    }
    ValueModel model = value.model();
    for (TypeMirror type : model.leftOut()) {
      String name = ((TypeElement) ((DeclaredType) type).asElement()).getSimpleName().toString();
      if (name.equals("Comparable") && model.isComparable()) {
        continue; // so is the view, with its like
      }
      javadoc.add(
          "\n<p>The record is {@code $L}, which a view cannot be; {@link #toRecord()} can.\n",
          name);
    }
    return javadoc.build();
  }

  private static TypeName rawType(TypeName type) {
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }

  private MethodSpec in() {
    return MethodSpec.methodBuilder("in")
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc(
            "Answers what makes values of this kind in the scope of an allocator; it may be kept as"
                + " long as the scope is open.\n\n@param alloc an open allocator\n@return the"
                + " factory\n@throws IllegalStateException if its scope was closed\n")
        .returns(value.factory())
        .addParameter(RuntimeTypes.ALLOCATOR, "alloc")
        .addStatement("return ($T) $T.KIND.in(alloc)", value.factory(), value.codec())
        .build();
  }

  private MethodSpec send(MethodModel method) {
    MethodSpec.Builder spec = signatures.repeat(method, value.model().record(), List.of());
    CodeBlock call = CodeBlock.of("toRecord().$L($L)", method.name(), Signatures.arguments(spec));
    if (!method.overrides()) {
      Docs.ofRecord(spec);
    }
    boolean isVoid = spec.build().returnType().equals(TypeName.VOID);
    return spec.addStatement(isVoid ? "$L" : "return $L", call).build();
  }

  private MethodSpec toRecord() {
    return MethodSpec.methodBuilder("toRecord")
        .addModifiers(Modifier.PUBLIC)
        .addJavadoc(
            "Copies this value to the Java heap$L.\n\n@return the record\n@throws"
                + " IllegalStateException if the scope of this view was closed\n",
            value.isSelfContained() ? "" : "; what it refers to stays in the arena")
        .returns(value.record())
        .addStatement(
            "return $T.read($L(this), 0)", value.codec(), ObjectMethods.inherited(value, "live"))
        .build();
  }

  private TypeSpec cursor() {
    ClassName cursor = value.view().nestedClass("Cursor");
    return Members.withKind(
            TypeSpec.classBuilder(cursor)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Goes through a slice with one flyweight that moves.\n")
                .superclass(ParameterizedTypeName.get(RuntimeTypes.VALUE_CURSOR, value.view())),
            cursor,
            CodeBlock.of("super(KIND, $T.KIND)", value.codec()))
        .build();
  }
}
