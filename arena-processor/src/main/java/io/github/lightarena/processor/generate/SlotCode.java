package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;

/**
 * Code that writes the components of a value into a slot of a slice or its builder. References are
 * made first, in the scope that the slot belongs to; nothing is written before all are there.
 */
final class SlotCode {

  private SlotCode() {}

  /** Into a slot that holds no value yet. */
  static CodeBlock write(ValueCode value, Locals names, CodeBlock slot) {
    return write(value, names, slot, false);
  }

  /** Over the value of a slot, which stays if a converter throws. */
  static CodeBlock overwrite(ValueCode value, Locals names, CodeBlock slot) {
    return write(value, names, slot, value.mayFail());
  }

  private static CodeBlock write(ValueCode value, Locals names, CodeBlock slot, boolean isGuarded) {
    CodeBlock home = CodeBlock.of("$L", names.own("home"));
    CodeBlock.Builder prepared = CodeBlock.builder();
    value.components().forEach(component -> component.prepare(prepared, home, names));
    if (prepared.isEmpty() && !isGuarded) {
      return write(value, slot, names);
    }
    CodeBlock variable = CodeBlock.of("$L", names.own("slot"));
    CodeBlock writing = write(value, variable, names);
    if (isGuarded) {
      writing =
          PutBack.around(
              writing,
              CodeBlock.of("this, $L", variable),
              CodeBlock.of("$T.BYTE_SIZE", value.codec()),
              names);
    }
    if (prepared.isEmpty()) {
      return CodeBlock.builder().addStatement("int $L = $L", variable, slot).add(writing).build();
    }
    CodeBlock body = prepared.add(writing).build();
    return CodeBlock.builder()
        .addStatement("int $L = $L", variable, slot)
        .add(RollBack.inHome(value, home, body, value.mayTakeBytes(), names))
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
