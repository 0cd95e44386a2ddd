package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** Code that gives back the bytes that it has taken, if it fails. */
final class RollBack {

  private RollBack() {}

  /**
   * In a factory, which has the methods for it.
   *
   * @param objects whether objects of the Java heap may have been kept as well
   */
  static CodeBlock inFactory(CodeBlock code, Locals names, boolean objects) {
    return around(code, names, CodeBlock.of(""), CodeBlock.of(""), CodeBlock.of(""), objects);
  }

  /** In a slice or a builder, whose scope's factory is {@code home}. */
  static CodeBlock inScopeOf(CodeBlock home, CodeBlock code, Locals names) {
    CodeBlock stores = CodeBlock.of("$T.", RuntimeTypes.STORES);
    return around(code, names, stores, home, CodeBlock.of("$L, ", home), true);
  }

  /**
   * @param owner whose methods are called
   * @param onlyArgument what says which scope it is
   * @param firstArgument the same before another argument
   */
  private static CodeBlock around(
      CodeBlock code,
      Locals names,
      CodeBlock owner,
      CodeBlock onlyArgument,
      CodeBlock firstArgument,
      boolean objects) {
    String mark = names.own("mark");
    String onHeapMark = names.own("onHeapMark");
    String failure = names.own("failure");
    CodeBlock.Builder block =
        CodeBlock.builder().addStatement("long $L = $Lmark($L)", mark, owner, onlyArgument);
    if (objects) {
      block.addStatement("int $L = $LonHeapMark($L)", onHeapMark, owner, onlyArgument);
    }
    return block
        .beginControlFlow("try")
        .add(code)
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement(
            "$LrollBack($L$L$L)",
            owner,
            firstArgument,
            mark,
            objects ? CodeBlock.of(", $L", onHeapMark) : "")
        .addStatement("throw $L", failure)
        .endControlFlow()
        .build();
  }
}
