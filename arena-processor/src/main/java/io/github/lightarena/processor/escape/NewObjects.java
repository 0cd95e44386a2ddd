package io.github.lightarena.processor.escape;

import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What a new object belongs to: whatever it keeps of its constructor's arguments. */
final class NewObjects {

  private final CallFlow flow;
  private final ArenaTypes types;

  NewObjects(CallFlow flow) {
    this.flow = flow;
    this.types = flow.types;
  }

  /**
   * Finds what an object holds.
   *
   * @param summary of the constructor; null if its body is not known
   */
  Value of(Call call, TypeElement type, Summary summary) {
    Value content = Value.NONE;
    for (int i = 0; i < call.arguments().size(); i++) {
      Value value = flow.values.getOrDefault(call.arguments().get(i), Value.NONE);
      if (value.isScoped()) {
        content = content.join(kept(call, i, type, summary, value));
      }
    }
    return content;
  }

  /** {@code new RuntimeException("x", cause)}. */
  private boolean isCause(TypeElement type, TypeMirror parameter) {
    return flow.isA(type, "java.lang.Throwable") && types.isA(parameter, "java.lang.Throwable");
  }

  private Value kept(Call call, int index, TypeElement type, Summary summary, Value value) {
    if (types.isMarked(type)) {
      return value.asPlain();
    }
    TypeMirror parameter = CallTypes.parameter(call.method(), index).asType();
    if (type.getKind() == ElementKind.RECORD) {
      return types.mayHold(parameter) ? value : Value.NONE;
    }
    if (summary != null) {
      boolean stored = summary.stored().contains(CallTypes.parameterIndex(call.method(), index));
      return stored ? value : Value.NONE;
    }
    boolean generic =
        CallTypes.variables(parameter).stream()
            .anyMatch(variable -> variable.getEnclosingElement().equals(type));
    if (generic
        || flow.isA(type, "java.lang.Thread")
        || types.constructors().keeps(call.method(), index)
        || isCause(type, parameter)) {
      return value;
    }
    return new Fields(flow.session).canKeep(type, flow.session.type(call.arguments().get(index)))
        ? value.atMost(Strength.LIKELY)
        : Value.NONE;
  }
}
