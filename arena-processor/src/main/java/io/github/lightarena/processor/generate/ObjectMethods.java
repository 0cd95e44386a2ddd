package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** How views compare, with each other and with records, and their hash code and text. */
final class ObjectMethods {

  private final ValueCode value;

  ObjectMethods(ValueCode value) {
    this.value = value;
  }

  void addTo(TypeSpec.Builder view) {
    view.addMethod(
        override("equals", TypeName.BOOLEAN)
            .addParameter(Object.class, "other")
            .beginControlFlow("if (this == other)")
            .addStatement("return true")
            .endControlFlow()
            .addStatement(
                "$T that = $L($T.KIND, other)",
                value.view(),
                inherited(value, "viewOf"),
                value.codec())
            .addStatement(
                "return that != null && $T.equal($L(this), 0, that, 0)",
                value.codec(),
                inherited(value, "live"))
            .build());
    view.addMethod(
        override("contentEquals", TypeName.BOOLEAN)
            .addParameter(Record.class, "record")
            .addStatement("$T at = $L(this)", value.view(), inherited(value, "live"))
            .addStatement(
                "return record instanceof $T value && $T.contentEquals(at, 0, value)",
                value.record(),
                value.codec())
            .build());
    if (value.isComparable()) {
      view.addMethod(compareTo());
    }
    view.addMethod(
        override("hashCode", TypeName.INT)
            .addStatement("return $T.hash($L(this), 0)", value.codec(), inherited(value, "live"))
            .build());
    view.addMethod(
        override("toString", TypeName.get(String.class))
            .addStatement(
                "return $T.isReadable(this)\n? $T.text(this, 0)\n: $T.unreadable(this)",
                RuntimeTypes.VIEW_TEXT,
                value.codec(),
                RuntimeTypes.VIEW_TEXT)
            .build());
  }

  private MethodSpec compareTo() {
    return override("compareTo", TypeName.INT)
        .addJavadoc(
            "Compares this with another value as their records compare: on two fresh records, on the"
                + " Java heap.\n\n@param other the other value\n@return what the record's {@code"
                + " compareTo} answers\n@throws IllegalStateException if the scope of a view was"
                + " closed\n")
        .addParameter(value.view(), "other")
        .addStatement("return toRecord().compareTo(other.toRecord())")
        .build();
  }

  private static MethodSpec.Builder override(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(returns);
  }

  /** A method of the view's base class, qualified if a method of the user's has the same name. */
  static CodeBlock inherited(ValueCode value, String name) {
    return hasMethod(value.model().record(), name)
        ? CodeBlock.of("$T.$L", RuntimeTypes.ARENA_VIEW, name)
        : CodeBlock.of("$L", name);
  }

  static boolean hasMethod(TypeElement type, String name) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      if (method.getSimpleName().contentEquals(name)) {
        return true;
      }
    }
    for (TypeMirror parent : type.getInterfaces()) {
      Element element = parent instanceof DeclaredType declared ? declared.asElement() : null;
      if (element instanceof TypeElement declaring && hasMethod(declaring, name)) {
        return true;
      }
    }
    return false;
  }
}
