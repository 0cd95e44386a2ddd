package io.github.lightarena.processor.generate;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.Map;

/** Javadoc of methods that only generated code calls, and of those that repeat the record's. */
final class Docs {

  private static final Map<String, String> PARAMETERS =
      Map.of(
          "at", "the flyweight that shows the value, or one around it",
          "slotOffset", "where the value begins, in bytes from the flyweight's own offset",
          "a", "the flyweight of the one value",
          "aOffset", "where that begins, in bytes from the flyweight's own offset",
          "b", "the flyweight of the other value",
          "bOffset", "where that begins, in bytes from the flyweight's own offset",
          "value", "the value",
          "component", "the name of the component it is stored for, for the error");

  private Docs() {}

  /** The text of a parameter of ours that has given way to a component of its name. */
  static String parameter(String name) {
    return PARAMETERS.get(name);
  }

  /** Documents a method of ours, once it has its parameters. */
  static MethodSpec forGeneratedCode(MethodSpec.Builder method, String what, String result) {
    return forGeneratedCode(method, what, result, Map.of());
  }

  /**
   * Documents a method of ours, once it has its parameters.
   *
   * @param components the text for each parameter that stands for a component, by its name
   */
  static MethodSpec forGeneratedCode(
      MethodSpec.Builder method, String what, String result, Map<String, String> components) {
    method.addJavadoc("For generated code: $L.\n\n", what);
    for (ParameterSpec parameter : method.build().parameters()) {
      String name = parameter.name();
      String text = components.getOrDefault(name, PARAMETERS.get(name));
      method.addJavadoc("@param $L $L\n", name, text);
    }
    if (!result.isEmpty()) {
      method.addJavadoc("@return $L\n", result);
    }
    return method.build();
  }

  /** Documents a method that runs on a record, once it has its signature. */
  static void ofRecord(MethodSpec.Builder method) {
    MethodSpec spec = method.build();
    method.addJavadoc("Runs on a fresh record, {@link #toRecord()}.\n");
    boolean isVoid = spec.returnType().equals(TypeName.VOID);
    if (!isVoid || !spec.parameters().isEmpty() || !spec.exceptions().isEmpty()) {
      method.addJavadoc("\n");
    }
    for (TypeVariableName variable : spec.typeVariables()) {
      method.addJavadoc("@param <$L> as the record's method has it\n", variable.name());
    }
    for (ParameterSpec parameter : spec.parameters()) {
      method.addJavadoc("@param $L goes to the record\n", parameter.name());
    }
    if (!isVoid) {
      method.addJavadoc("@return what the record answers\n");
    }
    for (TypeName exception : spec.exceptions()) {
      method.addJavadoc("@throws $T if the record does\n", exception);
    }
  }
}
