package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;

/** Code that gives back the bytes that it has taken, if it fails. */
final class RollBack {

  private RollBack() {}

  /** In a factory, which has the methods for it. */
  static CodeBlock inFactory(CodeBlock code, Locals names) {
    CodeBlock none = CodeBlock.of("");
    return around(code, names, names.own("mark"), none, none, none);
  }

  /**
   * In a slice, a builder or a view, in whose scope it makes things first: with the scope's
   * factory.
   *
   * @param home the variable of the factory
   * @param mayTakeBytes whether the code takes any
   */
  static CodeBlock inHome(
      ValueCode value, CodeBlock home, CodeBlock code, boolean mayTakeBytes, Locals names) {
    return CodeBlock.builder()
        .addStatement(
            "$T $L = $T.KIND.of(this)",
            ParameterizedTypeName.get(RuntimeTypes.SCOPE_FACTORY, value.view()),
            home,
            value.codec())
        .add(mayTakeBytes ? inScopeOf(home, code, names) : code)
        .build();
  }

  /** What was stored can be reached through the slice, the builder or the view from then on. */
  private static CodeBlock inScopeOf(CodeBlock home, CodeBlock code, Locals names) {
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
    String scopeMark = names.own("scopeMark");
    String failure = names.own("failure");
    return CodeBlock.builder()
        .addStatement("long $L = $Lmark($L)", mark, owner, onlyArgument)
        .addStatement("long $L = $LscopeMark($L)", scopeMark, owner, onlyArgument)
        .beginControlFlow("try")
        .add(code)
        .nextControlFlow("catch ($T $L)", Throwable.class, failure)
        .addStatement("$LrollBack($L$L, $L)", owner, firstArgument, mark, scopeMark)
        .addStatement("throw $L", failure)
        .endControlFlow()
        .build();
  }
}
