package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.generate.UnionCode.Member;
import io.github.lightarena.processor.model.BehaviourReader;
import io.github.lightarena.processor.model.MethodModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** The methods of a union's class: every one of its interface, and those of {@code Object}. */
final class UnionMethods {

  private final UnionCode union;
  private final TypeElement type;
  private final Types types;
  private final Signatures signatures;
  private final List<MethodModel> methods;

  UnionMethods(UnionCode union, TypeNames typeNames, BehaviourReader behaviour, Types types) {
    this.union = union;
    this.type = union.model().type();
    this.types = types;
    this.signatures = new Signatures(typeNames);
    this.methods = behaviour.ofUnion(union.model());
  }

  void addTo(TypeSpec.Builder view) {
    methods.forEach(method -> view.addMethod(dispatch(method)));
    view.addMethod(
        override("equals", TypeName.BOOLEAN)
            .addParameter(Object.class, "other")
            .addStatement("return this == other || $L(this).equals(other)", inherited("memberOf"))
            .build());
    view.addMethod(
        override("hashCode", TypeName.INT)
            .addStatement("return $L(this).hashCode()", inherited("memberOf"))
            .build());
    view.addMethod(
        override("toString", TypeName.get(String.class))
            .addStatement("return $L(this)", inherited("textOf"))
            .build());
  }

  private static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }

  /** A method of the base class, qualified if a method of the user's has the same name. */
  CodeBlock inherited(String name) {
    return ObjectMethods.hasMethod(type, name)
        ? CodeBlock.of("$T.$L", RuntimeTypes.UNION_VIEW, name)
        : CodeBlock.of("$L", name);
  }

  private MethodSpec dispatch(MethodModel method) {
    List<String> taken = new ArrayList<>();
    union.members().forEach(member -> taken.add(member.field()));
    union.members().forEach(member -> taken.add(member.constant()));
    MethodSpec.Builder spec = signatures.repeat(method, type, taken);
    String arguments = Signatures.arguments(spec);
    TypeMirror result = method.type().getReturnType();
    boolean isVoid = result.getKind() == TypeKind.VOID;
    boolean mayBeThis = mayBeThis(result);
    spec.beginControlFlow("$Lswitch ($L(this))", isVoid ? "" : "return ", inherited("tag"));
    for (Member member : union.members()) {
      CodeBlock call =
          CodeBlock.of(
              "$L(this, $L).$L($L)", inherited("aim"), member.field(), method.name(), arguments);
      if (mayBeThis) {
        call = CodeBlock.of("$L(this, $L, $L)", inherited("thisFor"), member.field(), call);
      }
      spec.addStatement("case $L -> $L", member.constant(), call);
    }
    spec.addStatement("default -> throw $L(this)", inherited("notAimed"));
    if (isVoid) {
      spec.endControlFlow();
    } else {
      spec.addCode("$<};\n");
    }
    return spec.build();
  }

  /** Whether a member may answer itself, for which the union answers its own view. */
  private boolean mayBeThis(TypeMirror result) {
    if (result.getKind() != TypeKind.DECLARED && result.getKind() != TypeKind.TYPEVAR) {
      return false;
    }
    return types.isSubtype(types.erasure(type.asType()), types.erasure(result));
  }
}
