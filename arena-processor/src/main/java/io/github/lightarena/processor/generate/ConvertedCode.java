package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** An object that a converter stores. */
final class ConvertedCode extends ComponentCode {

  private final ClassName converter;
  private final String constant;
  private final int byteSize;
  private final int byteAlignment;
  private final boolean mayFail;

  /**
   * @param constant the codec's field that calls the converter
   * @param mayFail whether the converter may refuse an object
   */
  ConvertedCode(
      String name,
      TypeName type,
      String offset,
      ClassName converter,
      String constant,
      int byteSize,
      int byteAlignment,
      boolean mayFail) {
    super(name, type, false, offset);
    this.converter = converter;
    this.constant = constant;
    this.byteSize = byteSize;
    this.byteAlignment = byteAlignment;
    this.mayFail = mayFail;
  }

  @Override
  boolean canBeRefused() {
    return true;
  }

  @Override
  String answer() {
    return "what {@code " + converter.simpleName() + "} makes of its bytes at each call";
  }

  @Override
  List<String> refusals() {
    return mayFail
        ? List.of("RuntimeException if {@code " + converter.simpleName() + "} cannot store it")
        : List.of();
  }

  @Override
  boolean mayFail() {
    return mayFail;
  }

  /** The converter is called before the first byte is written. */
  @Override
  boolean isWrittenAtOnce() {
    return true;
  }

  @Override
  void addConstants(TypeSpec.Builder codec, Set<String> added) {
    if (added.add(constant)) {
      codec.addField(
          FieldSpec.builder(
                  ParameterizedTypeName.get(RuntimeTypes.CONVERTED, type),
                  constant,
                  Modifier.STATIC,
                  Modifier.FINAL)
              .initializer(
                  "$T.by(new $T(), $L, $L)",
                  RuntimeTypes.CONVERTED,
                  converter,
                  byteSize,
                  byteAlignment)
              .build());
    }
  }

  @Override
  CodeBlock byteSize() {
    return CodeBlock.of("$L", byteSize);
  }

  private CodeBlock constant(At at) {
    return at.codec() == null
        ? CodeBlock.of("$L", constant)
        : CodeBlock.of("$T.$L", at.codec(), constant);
  }

  @Override
  void check(CodeBlock.Builder code, CodeBlock value) {
    code.addStatement("$T.notNull($L, $S)", RuntimeTypes.STORES, value, name);
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    code.addStatement(
        "$L.write($L, $L, $L)", constant(at), at.flyweight(), at.offset(offset), value(names));
  }

  @Override
  CodeBlock read(At at) {
    return CodeBlock.of("$L.read($L, $L)", constant(at), at.flyweight(), at.offset(offset));
  }

  @Override
  CodeBlock equal(At a, At b) {
    String equals = type instanceof ArrayTypeName ? "deepEquals" : "equals";
    return CodeBlock.of("$T.$L($L, $L)", Objects.class, equals, read(a), read(b));
  }

  @Override
  CodeBlock hash(At at) {
    if (type instanceof ArrayTypeName array) {
      String hash = array.componentType().isPrimitive() ? "hashCode" : "deepHashCode";
      return CodeBlock.of("$T.$L($L)", Arrays.class, hash, read(at));
    }
    return super.hash(at);
  }

  /** The converter may refuse the bytes of what is not set yet. */
  @Override
  CodeBlock text(At at) {
    return CodeBlock.of("$L.text($L, $L)", constant(at), at.flyweight(), at.offset(offset));
  }

  @Override
  void writeToBuffer(CodeBlock.Builder code, At at, CodeBlock value) {
    code.addStatement("$L.write($L, $L, $L)", constant, at.flyweight(), at.offset(offset), value);
  }

  @Override
  CodeBlock readFromBuffer(At at) {
    return CodeBlock.of("$L.read($L, $L)", constant, at.flyweight(), at.offset(offset));
  }
}
