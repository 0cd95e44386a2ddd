package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** An array of primitives of fixed length, inline. */
final class FixedArrayCode extends ComponentCode {

  private final int length;
  private final ClassName slice;

  /** {@code FloatArrays}. */
  private final ClassName arrays;

  FixedArrayCode(
      String name, TypeName type, String offset, int length, ClassName slice, ClassName arrays) {
    super(name, type, false, offset);
    this.length = length;
    this.slice = slice;
    this.arrays = arrays;
  }

  @Override
  boolean canBeRefused() {
    return true;
  }

  @Override
  TypeName aimedType() {
    return slice;
  }

  @Override
  void check(CodeBlock.Builder code, CodeBlock value) {
    code.addStatement("$T.check($L, $L, $S)", arrays, value, length, name);
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    code.addStatement(
        "$T.write($L, $L, $L)", arrays, at.flyweight(), at.offset(offset), value(names));
  }

  @Override
  CodeBlock read(At at) {
    return CodeBlock.of(
        "$T.readInline($L, $L, $L)", arrays, at.flyweight(), at.offset(offset), length);
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return CodeBlock.of(
        "$T.equalInline($L, $L, $L, $L)",
        arrays,
        at.flyweight(),
        at.offset(offset),
        length,
        theirs);
  }

  /** Compared and shown as the slice, which is by content. */
  @Override
  CodeBlock object(At at) {
    return slice(at, CodeBlock.of("$T.KIND", slice));
  }

  @Override
  CodeBlock aim(At at, String into) {
    return slice(at, CodeBlock.of("$L", into));
  }

  private CodeBlock slice(At at, CodeBlock last) {
    return CodeBlock.of(
        "$T.inlineSlice($L, $L, $L, $L)",
        RuntimeTypes.REFERENCES,
        at.flyweight(),
        at.offset(offset),
        length,
        last);
  }

  @Override
  void addAccessors(TypeSpec.Builder view, At at) {
    String accessor = name + "Slice";
    view.addMethod(AccessorMethods.flyweight(this, slice, accessor, object(at)));
    view.addMethod(AccessorMethods.aiming(this, accessor, at, false));
  }

  @Override
  void writeToBuffer(CodeBlock.Builder code, String buffer, CodeBlock byteOffset, CodeBlock value) {
    code.addStatement("$T.write($L, $L, $L)", arrays, buffer, byteOffset, value);
  }

  @Override
  CodeBlock readFromBuffer(String buffer, CodeBlock byteOffset) {
    return CodeBlock.of("$T.read($L, $L, $L)", arrays, buffer, byteOffset, length);
  }
}
