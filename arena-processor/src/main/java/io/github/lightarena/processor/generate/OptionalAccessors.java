package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.AccessorNames;

/** The accessors of what may be absent that make no object. */
final class OptionalAccessors {

  private OptionalAccessors() {}

  static MethodSpec has(ComponentCode code, At at) {
    return AccessorMethods.method(AccessorNames.has(code.name), TypeName.BOOLEAN)
        .addJavadoc(
            "Tells whether the component {@code $L} is there.\n\n@return whether it is\n",
            code.name)
        .addStatement("return $L", code.present(at))
        .build();
  }

  static MethodSpec or(ComponentCode code, At at) {
    TypeName type = code.presentType();
    return AccessorMethods.method(AccessorNames.or(code.name), type)
        .addJavadoc(
            "The component {@code $L} if it is there.\n\n@param other the answer if it is not\n"
                + "@return the component, or {@code other}\n",
            code.name)
        .addParameter(type, "other")
        .addStatement("return $L ? $L : other", code.present(at), code.viewPresent(at))
        .build();
  }

  static MethodSpec flyweight(ComponentCode code, At at) {
    CodeBlock flyweight = code.flyweight(at);
    return AccessorMethods.method(code.besideName(), code.flyweightType())
        .addJavadoc(
            "The component {@code $L}, where it lies.\n\n@return a flyweight on its bytes, or"
                + " null if it is not there\n",
            code.name)
        .addStatement("return $L", flyweight)
        .build();
  }
}
