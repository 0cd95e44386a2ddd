package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.ValueLayouts;
import java.util.List;

/** What is stored as a reference to its elements, and their number. */
abstract class LengthCode extends ComponentCode {

  private final String lengthOffset;

  LengthCode(String name, TypeName type, boolean nullable, String offset, String lengthOffset) {
    super(name, type, nullable, offset);
    this.lengthOffset = lengthOffset;
  }

  final String lengthOffset() {
    return lengthOffset;
  }

  @Override
  final String offsetOf(String slotKind) {
    return slotKind.equals(ValueLayouts.LENGTH) ? lengthOffset : offset;
  }

  @Override
  final boolean mayTakeBytes() {
    return true;
  }

  @Override
  final boolean isSelfContained() {
    return false;
  }

  @Override
  final List<ParameterSpec> stored(Locals names) {
    return List.of(
        ParameterSpec.builder(TypeName.LONG, reference(names)).build(),
        ParameterSpec.builder(TypeName.INT, length(names)).build());
  }

  final String reference(Locals names) {
    return names.stored(this, "Reference");
  }

  final String length(Locals names) {
    return names.stored(this, "Length");
  }

  @Override
  final boolean isPlain() {
    return true;
  }

  @Override
  final void write(CodeBlock.Builder code, At at, Locals names) {
    code.addStatement(at.put("Long", offset, reference(names)));
    code.addStatement(at.put("Int", lengthOffset, length(names)));
  }

  /** Only what is null has no reference. */
  @Override
  final CodeBlock present(At at) {
    return CodeBlock.of(
        "!$T.isNull($L, $L)", RuntimeTypes.REFERENCES, at.flyweight(), at.offset(offset));
  }

  /** Where it lies, as arguments: the flyweight, and the offsets of reference and length. */
  final CodeBlock place(At at) {
    return CodeBlock.of("$L, $L, $L", at.flyweight(), at.offset(offset), at.offset(lengthOffset));
  }
}
