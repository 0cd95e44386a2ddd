package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A slice: a reference to its elements, and their number. */
class SliceCode extends LengthCode {

  private final SliceOf slice;

  SliceCode(
      String name,
      TypeName type,
      boolean nullable,
      String offset,
      String lengthOffset,
      SliceOf slice) {
    super(name, type, nullable, offset, lengthOffset);
    this.slice = slice;
  }

  @Override
  List<CodeBlock> references() {
    return List.of(entry("slice($L, $L, $L)", offset, lengthOffset(), slice.kind()));
  }

  @Override
  String shown() {
    return "a slice on its elements";
  }

  @Override
  boolean takesViews() {
    return true;
  }

  @Override
  TypeName viewType() {
    return slice.type();
  }

  @Override
  TypeName aimedType() {
    return slice.isOpen() ? null : slice.type();
  }

  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    CodeBlock arguments = CodeBlock.of("$L, $L, $L", home, value(names), slice.kind());
    code.addStatement(
        "long $L = $T.$L($L)",
        reference(names),
        RuntimeTypes.STORES,
        nullable ? "nullableReference" : "reference",
        nullable ? arguments : CodeBlock.of("$L, $S", arguments, name));
    code.addStatement("int $L = $T.lengthOf($L)", length(names), RuntimeTypes.STORES, value(names));
  }

  @Override
  CodeBlock read(At at) {
    return slice(at);
  }

  @Override
  CodeBlock flyweight(At at) {
    return slice(at);
  }

  @Override
  TypeName flyweightType() {
    return slice.type();
  }

  final CodeBlock kind() {
    return slice.kind();
  }

  /** The slice itself. */
  final CodeBlock slice(At at) {
    return slice.isOpen()
        ? CodeBlock.of("$T.read($L)", RuntimeTypes.REFERENCE_SLICE, place(at))
        : call(at, slice.kind());
  }

  @Override
  CodeBlock aim(At at, String into) {
    return call(at, CodeBlock.of("$L", into));
  }

  private CodeBlock call(At at, CodeBlock last) {
    return CodeBlock.of("$T.slice($L, $L)", RuntimeTypes.REFERENCES, place(at), last);
  }
}
