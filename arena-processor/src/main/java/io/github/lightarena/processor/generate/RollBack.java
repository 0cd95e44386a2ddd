package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** Code that gives back the bytes that it has taken, if it fails. */
final class RollBack {

  private RollBack() {}

  /** In a factory, which has the methods for it. */
  static CodeBlock inFactory(CodeBlock code, Locals names) {
    return around(code, names, CodeBlock.of("mark()"), CodeBlock.of("rollBack("));
  }

  /** In a slice or a builder, whose scope's factory is {@code home}. */
  static CodeBlock inScopeOf(CodeBlock home, CodeBlock code, Locals names) {
    return around(
        code,
        names,
        CodeBlock.of("$T.mark($L)", RuntimeTypes.STORES, home),
        CodeBlock.of("$T.rollBack($L, ", RuntimeTypes.STORES, home));
  }

  private static CodeBlock around(
      CodeBlock code, Locals names, CodeBlock makeMark, CodeBlock rollBackTo) {
    String mark = names.own("mark");
    String failure = names.own("failure");
    return CodeBlock.builder()
        .addStatement("long $L = $L", mark, makeMark)
        .beginControlFlow("try")
        .add(code)
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("$L$L)", rollBackTo, mark)
        .addStatement("throw $L", failure)
        .endControlFlow()
        .build();
  }
}
