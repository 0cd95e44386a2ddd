package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A slice: a reference to its elements, and their number. */
class SliceCode extends LengthCode {

  private final TypeName sliceType;

  /** {@code FloatSlice.KIND}. */
  private final CodeBlock kind;

  /** Whether its references are open: then only the declared type says what they refer to. */
  private final boolean open;

  /**
   * @param sliceType the class of what is read
   */
  SliceCode(
      String name,
      TypeName type,
      boolean nullable,
      String offset,
      String lengthOffset,
      TypeName sliceType,
      CodeBlock kind,
      boolean open) {
    super(name, type, nullable, offset, lengthOffset);
    this.sliceType = sliceType;
    this.kind = kind;
    this.open = open;
  }

  @Override
  List<CodeBlock> references() {
    return List.of(entry("slice($L, $L, $L)", offset, lengthOffset(), kind));
  }

  @Override
  TypeName viewType() {
    return sliceType;
  }

  @Override
  TypeName aimedType() {
    return open ? null : sliceType;
  }

  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    CodeBlock arguments = CodeBlock.of("$L, $L, $L", home, value(names), kind);
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
    return sliceType;
  }

  final TypeName sliceType() {
    return sliceType;
  }

  final CodeBlock kind() {
    return kind;
  }

  /** The slice itself. */
  final CodeBlock slice(At at) {
    return open
        ? CodeBlock.of("$T.read($L)", RuntimeTypes.REFERENCE_SLICE, place(at))
        : call(at, kind);
  }

  @Override
  CodeBlock aim(At at, String into) {
    return call(at, CodeBlock.of("$L", into));
  }

  private CodeBlock call(At at, CodeBlock last) {
    return CodeBlock.of("$T.slice($L, $L)", RuntimeTypes.REFERENCES, place(at), last);
  }
}
