package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import java.util.List;

/**
 * Code that writes the components of a value into a slot of a slice or its builder. References are
 * made first, in the scope that the slot belongs to; nothing is written before all are there.
 */
final class SlotCode {

  private SlotCode() {}

  /**
   * Into the next slot of a builder. Where references are made first, the slot is asked for again
   * after that: lists and records are the caller's code, which may add to the same builder.
   */
  static CodeBlock add(ValueCode value, Locals names) {
    CodeBlock room = CodeBlock.of("room()");
    CodeBlock writing = write(value, room, names);
    CodeBlock home = CodeBlock.of("$L", names.own("home"));
    CodeBlock prepared = prepared(value, names, home);
    return prepared.isEmpty()
        ? writing
        : CodeBlock.builder()
            .addStatement(room)
            .add(inHome(value, names, home, prepared, writing))
            .build();
  }

  /** Over the value of a slot, which stays if a converter throws. */
  static CodeBlock overwrite(ValueCode value, Locals names, CodeBlock slot) {
    CodeBlock home = CodeBlock.of("$L", names.own("home"));
    CodeBlock prepared = prepared(value, names, home);
    boolean isGuarded = value.mayFail();
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
    return CodeBlock.builder()
        .addStatement("int $L = $L", variable, slot)
        .add(inHome(value, names, home, prepared, writing))
        .build();
  }

  /** Makes the references. */
  private static CodeBlock prepared(ValueCode value, Locals names, CodeBlock home) {
    CodeBlock.Builder prepared = CodeBlock.builder();
    value.components().forEach(component -> component.prepare(prepared, home, names));
    return prepared.build();
  }

  private static CodeBlock inHome(
      ValueCode value, Locals names, CodeBlock home, CodeBlock prepared, CodeBlock writing) {
    CodeBlock body = CodeBlock.join(List.of(prepared, writing), "");
    return RollBack.inHome(value, home, body, value.mayTakeBytes(), names);
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
