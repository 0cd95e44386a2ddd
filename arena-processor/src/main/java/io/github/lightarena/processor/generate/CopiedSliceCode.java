package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.AccessorNames;

/** What is stored as a slice, and copied in and out: an array or a list. */
abstract class CopiedSliceCode extends SliceCode {

  CopiedSliceCode(
      String name,
      TypeName type,
      boolean nullable,
      String offset,
      String lengthOffset,
      TypeName sliceType,
      CodeBlock kind,
      boolean open) {
    super(name, type, nullable, offset, lengthOffset, sliceType, kind, open);
  }

  @Override
  final boolean isCopiedOut() {
    return true;
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

  @Override
  final void addAccessors(TypeSpec.Builder view, At at) {
    view.addMethod(AccessorMethods.flyweight(this, sliceType(), besideName(), slice(at)));
    if (aimedType() != null) {
      view.addMethod(AccessorMethods.aiming(this, besideName(), at, true));
    }
  }
}
