package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.AccessorNames;
import java.util.List;

/** An array of primitives of fixed length, inline. */
final class FixedArrayCode extends ComponentCode {

  private final int length;

  /** In bytes. */
  private final int byteSize;

  private final ClassName slice;

  /** {@code FloatArrays}. */
  private final ClassName arrays;

  FixedArrayCode(
      String name,
      TypeName type,
      String offset,
      int length,
      int byteSize,
      ClassName slice,
      ClassName arrays) {
    super(name, type, false, offset);
    this.length = length;
    this.byteSize = byteSize;
    this.slice = slice;
    this.arrays = arrays;
  }

  @Override
  boolean canBeRefused() {
    return true;
  }

  @Override
  boolean isCopiedOut() {
    return true;
  }

  @Override
  String answer() {
    return "a new array at each call";
  }

  @Override
  String shown() {
    return "a slice on its elements";
  }

  @Override
  List<String> refusals() {
    return List.of("IllegalArgumentException if its length is not " + length);
  }

  @Override
  TypeName aimedType() {
    return slice;
  }

  @Override
  void check(CodeBlock.Builder code, CodeBlock value) {
    checkPresent(code, value);
  }

  @Override
  void checkPresent(CodeBlock.Builder code, CodeBlock value) {
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
  CodeBlock flyweight(At at) {
    return object(at);
  }

  @Override
  String besideName() {
    return AccessorNames.slice(name);
  }

  @Override
  CodeBlock byteSize() {
    return CodeBlock.of("$L", byteSize);
  }

  @Override
  void writeToBuffer(CodeBlock.Builder code, At at, CodeBlock value) {
    code.addStatement("$T.write($L, $L, $L)", arrays, at.flyweight(), at.offset(offset), value);
  }

  @Override
  CodeBlock readFromBuffer(At at) {
    return CodeBlock.of("$T.read($L, $L, $L)", arrays, at.flyweight(), at.offset(offset), length);
  }
}
