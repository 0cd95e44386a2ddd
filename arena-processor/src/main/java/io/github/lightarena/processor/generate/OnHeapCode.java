package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** An object of the Java heap, stored as its index in the scope's table. */
final class OnHeapCode extends ComponentCode {

  /** The declared type without type arguments. */
  private final TypeName erased;

  OnHeapCode(String name, TypeName type, boolean nullable, String offset) {
    super(name, type, nullable, offset);
    this.erased = erase(type);
  }

  private static TypeName erase(TypeName type) {
    if (type instanceof ArrayTypeName array) {
      return ArrayTypeName.of(erase(array.componentType()));
    }
    return type instanceof ParameterizedTypeName generic ? generic.rawType() : type;
  }

  @Override
  String answer() {
    return "the object itself";
  }

  @Override
  boolean mayTakeBytes() {
    return true;
  }

  @Override
  boolean isSelfContained() {
    return false;
  }

  @Override
  List<CodeBlock> references() {
    return List.of(entry("onHeap($L)", offset));
  }

  @Override
  List<ParameterSpec> stored(Locals names) {
    return List.of(ParameterSpec.builder(TypeName.INT, names.stored(this, "Index")).build());
  }

  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    String index = names.stored(this, "Index");
    CodeBlock value = value(names);
    if (nullable) {
      code.addStatement(
          "int $L = $T.nullableOnHeap($L, $L)", index, RuntimeTypes.STORES, home, value);
    } else {
      code.addStatement(
          "int $L = $T.onHeap($L, $L, $S)", index, RuntimeTypes.STORES, home, value, name);
    }
  }

  @Override
  boolean isPlain() {
    return true;
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    code.addStatement(at.put("Int", offset, names.stored(this, "Index")));
  }

  @Override
  CodeBlock read(At at) {
    return erased.equals(type) ? object(at) : CodeBlock.of("($T) $L", type, object(at));
  }

  @Override
  CodeBlock object(At at) {
    return CodeBlock.of(
        "$T.onHeap($L, $L, $T.class)",
        RuntimeTypes.REFERENCES,
        at.flyweight(),
        at.offset(offset),
        erased);
  }

  @Override
  CodeBlock equal(At a, At b) {
    String equals = type instanceof ArrayTypeName ? "deepEquals" : "equals";
    return CodeBlock.of("$T.$L($L, $L)", Objects.class, equals, object(a), object(b));
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    String equals = type instanceof ArrayTypeName ? "deepEquals" : "equals";
    return CodeBlock.of("$T.$L($L, $L)", Objects.class, equals, object(at), theirs);
  }

  @Override
  CodeBlock hash(At at) {
    if (type instanceof ArrayTypeName array) {
      boolean deep = !array.componentType().isPrimitive();
      return CodeBlock.of(
          "$T.$L($L)", Arrays.class, deep ? "deepHashCode" : "hashCode", object(at));
    }
    return super.hash(at);
  }
}
