package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.AccessorNames;

/** What is stored as a slice, and copied in and out: an array or a list. */
abstract class CopiedSliceCode extends SliceCode {

  CopiedSliceCode(
      String name,
      TypeName type,
      boolean nullable,
      String offset,
      String lengthOffset,
      SliceOf slice) {
    super(name, type, nullable, offset, lengthOffset, slice);
  }

  @Override
  final boolean isCopiedOut() {
    return true;
  }

  @Override
  final String answer() {
    return "a new " + (type instanceof ArrayTypeName ? "array" : "list") + " at each call";
  }

  @Override
  final TypeName viewType() {
    return type;
  }

  @Override
  abstract void prepare(CodeBlock.Builder code, CodeBlock home, Locals names);

  @Override
  abstract CodeBlock read(At at);

  @Override
  abstract CodeBlock contentEqual(At at, CodeBlock theirs);

  /** Compared and shown as the slice, which is by content. */
  @Override
  final CodeBlock object(At at) {
    return slice(at);
  }

  @Override
  final String besideName() {
    return AccessorNames.slice(name);
  }
}
