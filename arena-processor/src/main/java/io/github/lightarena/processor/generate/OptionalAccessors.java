package io.github.lightarena.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.AccessorNames;

/** The further accessors of what may be absent: they make no object to say so. */
final class OptionalAccessors {

  private OptionalAccessors() {}

  static MethodSpec has(ComponentCode code, At at) {
    return AccessorMethods.method(AccessorNames.has(code.name), TypeName.BOOLEAN)
        .addJavadoc(ComponentDocs.has(code))
        .addStatement("return $L", code.present(at))
        .build();
  }

  static MethodSpec or(ComponentCode code, At at) {
    TypeName type = code.presentType();
    return AccessorMethods.method(AccessorNames.or(code.name), type)
        .addJavadoc(ComponentDocs.or(code))
        .addParameter(type, "other")
        .addStatement("return $L ? $L : other", code.present(at), code.viewPresent(at))
        .build();
  }
}
