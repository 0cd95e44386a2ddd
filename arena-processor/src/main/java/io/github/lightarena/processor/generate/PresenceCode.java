package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.ValueLayouts;
import java.util.List;
import java.util.Set;

/**
 * A component that may be absent and whose bytes have no room to say so: a byte before them does.
 * The bytes of an absent one are 0, so that nothing old is left in them.
 */
final class PresenceCode extends ComponentCode {

  private final ComponentCode inner;
  private final String presentOffset;

  /** {@code OptionalInt} and its like, which hold no object; null if absence is null. */
  private final TypeName primitiveOptional;

  PresenceCode(
      ComponentCode inner, TypeName type, String presentOffset, TypeName primitiveOptional) {
    super(inner.name, type, true, inner.offset);
    this.inner = inner;
    this.presentOffset = presentOffset;
    this.primitiveOptional = primitiveOptional;
    inner.outer = this;
  }

  @Override
  String offsetOf(String slotKind) {
    return slotKind.equals(ValueLayouts.PRESENT) ? presentOffset : inner.offsetOf(slotKind);
  }

  @Override
  boolean canBeRefused() {
    CodeBlock.Builder checks = CodeBlock.builder();
    check(checks, CodeBlock.of(""));
    return !checks.isEmpty();
  }

  @Override
  boolean mayFail() {
    return inner.mayFail();
  }

  @Override
  boolean isWrittenAtOnce() {
    return inner.isWrittenAtOnce();
  }

  @Override
  CodeBlock byteSize() {
    return inner.byteSize();
  }

  @Override
  boolean mayTakeBytes() {
    return inner.mayTakeBytes();
  }

  @Override
  boolean isSelfContained() {
    return inner.isSelfContained();
  }

  @Override
  List<CodeBlock> references() {
    return inner.references();
  }

  @Override
  TypeName viewType() {
    boolean declared = primitiveOptional != null || inner.viewType().equals(inner.type);
    return declared ? type : inner.viewType();
  }

  @Override
  TypeName aimedType() {
    return inner.aimedType();
  }

  @Override
  CodeBlock unwrap(CodeBlock value) {
    return primitiveOptional == null ? value : CodeBlock.of("$L.orElse(0)", value);
  }

  private CodeBlock isPresent(CodeBlock value) {
    return primitiveOptional == null
        ? CodeBlock.of("$L != null", value)
        : CodeBlock.of("$L.isPresent()", value);
  }

  @Override
  CodeBlock present(At at) {
    return CodeBlock.of(
        "$T.getBoolean($L, $L)", RuntimeTypes.BYTES, at.flyweight(), at.offset(presentOffset));
  }

  @Override
  List<ParameterSpec> stored(Locals names) {
    return isSelfContained() ? super.stored(names) : inner.stored(names);
  }

  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    inner.prepare(code, home, names);
  }

  @Override
  void addConstants(TypeSpec.Builder codec, Set<String> added) {
    inner.addConstants(codec, added);
  }

  @Override
  void check(CodeBlock.Builder code, CodeBlock value) {
    if (primitiveOptional != null) {
      code.addStatement("$T.notNullOptional($L, $S)", RuntimeTypes.STORES, value, name);
      return;
    }
    CodeBlock.Builder checks = CodeBlock.builder();
    inner.checkPresent(checks, value);
    if (!checks.isEmpty()) {
      code.beginControlFlow("if ($L)", isPresent(value)).add(checks.build()).endControlFlow();
    }
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    CodeBlock present = isSelfContained() ? isPresent(value(names)) : inner.presentAsStored(names);
    // Last, so that nothing has changed if a converter throws.
    code.beginControlFlow("if ($L)", present);
    inner.write(code, at, names);
    code.addStatement("$L", putPresent(at, true))
        .nextControlFlow("else")
        .addStatement("$L", putPresent(at, false))
        .addStatement(
            "$T.fill($L, $L, $L, (byte) 0)",
            RuntimeTypes.BYTE_RANGES,
            at.flyweight(),
            at.offset(offset),
            inner.byteSize())
        .endControlFlow();
  }

  private CodeBlock putPresent(At at, boolean present) {
    return CodeBlock.of(
        "$T.putBoolean($L, $L, $L)",
        RuntimeTypes.BYTES,
        at.flyweight(),
        at.offset(presentOffset),
        present);
  }

  @Override
  CodeBlock read(At at) {
    return ifPresent(present(at), inner.read(at));
  }

  @Override
  CodeBlock view(At at) {
    return ifPresent(present(at), inner.view(at));
  }

  @Override
  CodeBlock object(At at) {
    return ifPresent(present(at), inner.object(at));
  }

  private CodeBlock ifPresent(CodeBlock present, CodeBlock value) {
    return primitiveOptional == null
        ? CodeBlock.of("$L ? $L : null", present, value)
        : CodeBlock.of(
            "$L ? $T.of($L) : $T.empty()", present, primitiveOptional, value, primitiveOptional);
  }

  @Override
  CodeBlock flyweight(At at) {
    CodeBlock flyweight = inner.flyweight(at);
    return flyweight == null ? null : CodeBlock.of("$L ? $L : null", present(at), flyweight);
  }

  @Override
  CodeBlock aim(At at, String into) {
    return CodeBlock.of("$L ? $L : null", present(at), inner.aim(at, into));
  }

  /** What is there, where it is known to be there. */
  @Override
  CodeBlock viewPresent(At at) {
    return inner.view(at);
  }

  @Override
  String besideName() {
    return inner.besideName();
  }

  @Override
  TypeName flyweightType() {
    return inner.flyweightType();
  }

  @Override
  TypeName presentType() {
    return inner.viewType();
  }

  @Override
  void addAccessors(TypeSpec.Builder view, At at) {
    view.addMethod(OptionalAccessors.has(this, at));
    if (inner.flyweight(at) == null) {
      view.addMethod(OptionalAccessors.or(this, at));
      return;
    }
    String accessor = name;
    if (!inner.viewType().equals(aimedType())) {
      accessor = besideName();
      view.addMethod(OptionalAccessors.flyweight(this, at));
    }
    MethodSpec aiming = AccessorMethods.aiming(this, accessor, at, true);
    view.addMethod(aiming);
  }

  @Override
  CodeBlock equal(At a, At b) {
    return CodeBlock.of(
        "$L == $L\n&& (!$L\n|| $L)", present(a), present(b), present(a), inner.equal(a, b));
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return primitiveOptional != null
        ? super.contentEqual(at, theirs)
        : CodeBlock.of(
            "$L == ($L != null)\n&& ($L == null\n|| $L)",
            present(at),
            theirs,
            theirs,
            inner.contentEqual(at, theirs));
  }

  @Override
  CodeBlock hash(At at) {
    return CodeBlock.of("($L ? $L : 0)", present(at), inner.hash(at));
  }

  @Override
  CodeBlock text(At at) {
    return primitiveOptional == null
        ? CodeBlock.of("($L ? $L : null)", present(at), inner.text(at))
        : CodeBlock.of("($L)", read(at));
  }

  @Override
  void writeToBuffer(CodeBlock.Builder code, At at, CodeBlock value) {
    CodeBlock present = at.offset(presentOffset);
    code.beginControlFlow("if ($L)", isPresent(value))
        .addStatement("$L.put($L, (byte) 1)", at.flyweight(), present);
    inner.writeToBuffer(code, at, unwrap(value));
    code.nextControlFlow("else")
        .addStatement("$L.put($L, (byte) 0)", at.flyweight(), present)
        .addStatement(
            "$T.clear($L, $L, $L)",
            RuntimeTypes.BYTE_RANGES,
            at.flyweight(),
            at.offset(offset),
            inner.byteSize())
        .endControlFlow();
  }

  @Override
  CodeBlock readFromBuffer(At at) {
    CodeBlock present = CodeBlock.of("$L.get($L) != 0", at.flyweight(), at.offset(presentOffset));
    return ifPresent(present, inner.readFromBuffer(at));
  }
}
