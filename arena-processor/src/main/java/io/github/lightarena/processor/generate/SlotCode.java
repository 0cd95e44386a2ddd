package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;

/**
 * Code that writes the components of a value into a slot of a slice or its builder. References are
 * made first, in the scope that the slot belongs to; nothing is written before all are there.
 */
final class SlotCode {

  private SlotCode() {}

  static CodeBlock write(ValueCode value, Locals names, CodeBlock slot) {
    CodeBlock home = CodeBlock.of("$L", names.own("home"));
    CodeBlock.Builder prepared = CodeBlock.builder();
    value.components().forEach(component -> component.prepare(prepared, home, names));
    if (prepared.isEmpty()) {
      return write(value, slot, names);
    }
    CodeBlock variable = CodeBlock.of("$L", names.own("slot"));
    CodeBlock body = prepared.add(write(value, variable, names)).build();
    return CodeBlock.builder()
        .addStatement("int $L = $L", variable, slot)
        .addStatement(
            "$T $L = $T.KIND.of(this)",
            ParameterizedTypeName.get(RuntimeTypes.SCOPE_FACTORY, value.view()),
            home,
            value.codec())
        .add(value.mayTakeBytes() ? RollBack.inScopeOf(home, body, names) : body)
        .build();
  }

  private static CodeBlock write(ValueCode value, CodeBlock slot, Locals names) {
    CodeBlock stored = value.storedArguments(names);
    return CodeBlock.builder()
        .addStatement(
            "$T.write(this, $L)",
            value.codec(),
            stored.isEmpty() ? slot : CodeBlock.of("$L, $L", slot, stored))
        .build();
  }
}
