package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** Code that writes over a value, which is as it was if a converter throws half-way. */
final class PutBack {

  private PutBack() {}

  /**
   * @param place where the value lies, as arguments
   * @param byteSize its size
   */
  static CodeBlock around(CodeBlock code, CodeBlock place, CodeBlock byteSize, Locals names) {
    CodeBlock value = CodeBlock.of("$L, $L", place, byteSize);
    String saved = names.own("saved");
    String failure = names.own("failure");
    return CodeBlock.builder()
        .addStatement(
            "$T $L = $T.ofThread()", RuntimeTypes.SAVED_BYTES, saved, RuntimeTypes.SAVED_BYTES)
        .addStatement("$L.save($L)", saved, value)
        .beginControlFlow("try")
        .add(code)
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("$L.putBack($L)", saved, value)
        .addStatement("throw $L", failure)
        .nextControlFlow("finally")
        .addStatement("$L.forget($L)", saved, byteSize)
        .endControlFlow()
        .build();
  }
}
