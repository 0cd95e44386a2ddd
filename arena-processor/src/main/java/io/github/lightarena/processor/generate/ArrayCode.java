package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** An array of primitives, of any length: it lies by itself, as a slice does. */
final class ArrayCode extends CopiedSliceCode {

  /** {@code FloatArrays}. */
  private final ClassName arrays;

  ArrayCode(
      String name,
      TypeName type,
      boolean nullable,
      String offset,
      String lengthOffset,
      ClassName slice,
      ClassName arrays) {
    super(name, type, nullable, offset, lengthOffset, SliceOf.ofClass(slice));
    this.arrays = arrays;
  }

  @Override
  boolean takesViews() {
    return false;
  }

  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    CodeBlock value = value(names);
    code.addStatement(
        "long $L = $T.$L",
        reference(names),
        arrays,
        nullable
            ? CodeBlock.of("nullableReference($L, $L)", home, value)
            : CodeBlock.of("reference($L, $L, $S)", home, value, name));
    code.addStatement("int $L = $T.length($L)", length(names), arrays, value);
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return CodeBlock.of("$T.equal($L, $L)", arrays, place(at), theirs);
  }

  @Override
  CodeBlock read(At at) {
    return CodeBlock.of("$T.read($L)", arrays, place(at));
  }
}
