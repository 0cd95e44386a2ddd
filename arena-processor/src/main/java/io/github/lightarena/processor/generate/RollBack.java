package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;

/** Code that gives back the bytes that it has taken, if it fails. */
final class RollBack {

  private RollBack() {}

  /** In a factory, which has the methods for it. */
  static CodeBlock inFactory(CodeBlock code, Locals names) {
    CodeBlock none = CodeBlock.of("");
    return around(code, names, names.own("mark"), none, none, none);
  }

  /**
   * In a slice, a builder or a view, whose scope's factory is {@code home}: what was stored can be
   * reached through it from then on.
   */
  static CodeBlock inScopeOf(CodeBlock home, CodeBlock code, Locals names) {
    CodeBlock stores = CodeBlock.of("$T.", RuntimeTypes.STORES);
    String mark = names.own("mark");
    CodeBlock stored =
        CodeBlock.builder()
            .add(code)
            .addStatement("$T.stored($L, $L, this)", RuntimeTypes.STORES, home, mark)
            .build();
    return around(stored, names, mark, stores, home, CodeBlock.of("$L, ", home));
  }

  /**
   * @param owner whose methods are called
   * @param onlyArgument what says which scope it is
   * @param firstArgument the same before another argument
   */
  private static CodeBlock around(
      CodeBlock code,
      Locals names,
      String mark,
      CodeBlock owner,
      CodeBlock onlyArgument,
      CodeBlock firstArgument) {
    String onHeapMark = names.own("onHeapMark");
    String failure = names.own("failure");
    return CodeBlock.builder()
        .addStatement("long $L = $Lmark($L)", mark, owner, onlyArgument)
        .addStatement("long $L = $LonHeapMark($L)", onHeapMark, owner, onlyArgument)
        .beginControlFlow("try")
        .add(code)
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("$LrollBack($L$L, $L)", owner, firstArgument, mark, onHeapMark)
        .addStatement("throw $L", failure)
        .endControlFlow()
        .build();
  }
}
