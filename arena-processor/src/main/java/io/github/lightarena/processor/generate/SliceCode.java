package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.ValueLayouts;
import java.util.List;

/** A slice: a reference to its elements, and their number. */
final class SliceCode extends ComponentCode {

  private final String lengthOffset;
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
      String offset,
      String lengthOffset,
      TypeName sliceType,
      CodeBlock kind,
      boolean open) {
    super(name, type, false, offset);
    this.lengthOffset = lengthOffset;
    this.sliceType = sliceType;
    this.kind = kind;
    this.open = open;
  }

  @Override
  String offsetOf(String slotKind) {
    return slotKind.equals(ValueLayouts.LENGTH) ? lengthOffset : offset;
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
    return List.of(entry("slice($L, $L, $L)", offset, lengthOffset, kind));
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
  List<ParameterSpec> stored(Locals names) {
    return List.of(
        ParameterSpec.builder(TypeName.LONG, names.stored(this, "Reference")).build(),
        ParameterSpec.builder(TypeName.INT, names.stored(this, "Length")).build());
  }

  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    code.addStatement(
        "long $L = $T.reference($L, $L, $L, $S)",
        names.stored(this, "Reference"),
        RuntimeTypes.STORES,
        home,
        value(names),
        kind,
        name);
    code.addStatement(
        "int $L = $T.lengthOf($L)",
        names.stored(this, "Length"),
        RuntimeTypes.STORES,
        value(names));
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    code.addStatement(
        "$T.putLong($L, $L, $L)",
        RuntimeTypes.BYTES,
        at.flyweight(),
        at.offset(offset),
        names.stored(this, "Reference"));
    code.addStatement(
        "$T.putInt($L, $L, $L)",
        RuntimeTypes.BYTES,
        at.flyweight(),
        at.offset(lengthOffset),
        names.stored(this, "Length"));
  }

  @Override
  CodeBlock read(At at) {
    return open
        ? CodeBlock.of(
            "$T.read($L, $L, $L)",
            RuntimeTypes.REFERENCE_SLICE,
            at.flyweight(),
            at.offset(offset),
            at.offset(lengthOffset))
        : call(at, kind);
  }

  @Override
  CodeBlock aim(At at, String into) {
    return call(at, CodeBlock.of("$L", into));
  }

  private CodeBlock call(At at, CodeBlock last) {
    return CodeBlock.of(
        "$T.slice($L, $L, $L, $L)",
        RuntimeTypes.REFERENCES,
        at.flyweight(),
        at.offset(offset),
        at.offset(lengthOffset),
        last);
  }
}
