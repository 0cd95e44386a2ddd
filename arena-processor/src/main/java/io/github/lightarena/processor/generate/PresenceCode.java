package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.ValueLayouts;
import java.util.Optional;

/**
 * A component that may be absent and whose bytes have no room to say so: a byte before them does.
 * The bytes of an absent one are 0, so that nothing old is left in them.
 */
final class PresenceCode extends HolderCode {

  /** What the record has where the component is absent. */
  enum Absence {
    NULL,
    /** An empty {@code Optional}. */
    OPTIONAL,
    /** An empty {@code OptionalInt} or one of its like, which hold no object. */
    PRIMITIVE_OPTIONAL
  }

  private final Absence absence;
  private final String presentOffset;

  PresenceCode(ComponentCode inner, TypeName type, Absence absence, String presentOffset) {
    super(inner, type, true);
    this.absence = absence;
    this.presentOffset = presentOffset;
  }

  private boolean isNull() {
    return absence == Absence.NULL;
  }

  @Override
  String offsetOf(String slotKind) {
    return slotKind.equals(ValueLayouts.PRESENT) ? presentOffset : super.offsetOf(slotKind);
  }

  @Override
  boolean canBeRefused() {
    CodeBlock.Builder checks = CodeBlock.builder();
    check(checks, CodeBlock.of(""));
    return !checks.isEmpty();
  }

  @Override
  boolean makesObject() {
    return !isNull() || inner.isCopiedOut() || inner instanceof PrimitiveCode;
  }

  @Override
  String answer() {
    return switch (absence) {
      case NULL -> inner instanceof PrimitiveCode ? "its value, boxed" : inner.answer();
      case OPTIONAL -> "a new {@code Optional} at each call";
      case PRIMITIVE_OPTIONAL ->
          "a new {@code " + ((ClassName) type).simpleName() + "} at each call";
    };
  }

  @Override
  boolean answersNull() {
    return isNull();
  }

  @Override
  boolean refusesNull() {
    return !isNull();
  }

  @Override
  TypeName viewType() {
    return !isNull() || inner.viewType().equals(inner.type) ? type : inner.viewType();
  }

  /** What is stored is asked for where it is there; a reference to it is made in any case. */
  @Override
  CodeBlock unwrap(CodeBlock value) {
    return switch (absence) {
      case NULL -> value;
      case OPTIONAL -> CodeBlock.of(isSelfContained() ? "$L.get()" : "$L.orElse(null)", value);
      case PRIMITIVE_OPTIONAL ->
          CodeBlock.of("$L.getAs$L()", value, ((PrimitiveCode) inner).suffix());
    };
  }

  private CodeBlock isPresent(CodeBlock value) {
    return CodeBlock.of(isNull() ? "$L != null" : "$L.isPresent()", value);
  }

  private CodeBlock isAbsent(CodeBlock value) {
    return CodeBlock.of(isNull() ? "$L == null" : "$L.isEmpty()", value);
  }

  @Override
  CodeBlock present(At at) {
    return CodeBlock.of(
        "$T.getBoolean($L, $L)", RuntimeTypes.BYTES, at.flyweight(), at.offset(presentOffset));
  }

  /** A reference is made here, so that a missing {@code Optional} is refused here too. */
  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    if (!isNull() && !isSelfContained()) {
      notNull(code, value(names));
    }
    inner.prepare(code, home, names);
  }

  @Override
  void check(CodeBlock.Builder code, CodeBlock value) {
    if (!isSelfContained()) {
      return; // its stored variable is a place
    }
    if (!isNull()) {
      notNull(code, value);
    }
    CodeBlock.Builder checks = CodeBlock.builder();
    inner.checkPresent(checks, unwrap(value));
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
    if (isNull()) {
      return CodeBlock.of("$L ? $L : null", present, value);
    }
    Object optional = absence == Absence.OPTIONAL ? Optional.class : type;
    return CodeBlock.of("$L ? $T.of($L) : $T.empty()", present, optional, value, optional);
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
  TypeName presentType() {
    return inner.viewType();
  }

  @Override
  CodeBlock equal(At a, At b) {
    return CodeBlock.of(
        "$L == $L\n&& (!$L\n|| $L)", present(a), present(b), present(a), inner.equal(a, b));
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    CodeBlock equal = inner.contentEqual(at, unwrap(theirs));
    CodeBlock either =
        CodeBlock.of(
            "($L ? $L && $L : $L)", present(at), isPresent(theirs), equal, isAbsent(theirs));
    return isNull() ? either : CodeBlock.of("$L != null\n&& $L", theirs, either);
  }

  @Override
  CodeBlock hash(At at) {
    return CodeBlock.of("$L ? $L : 0", present(at), inner.hash(at));
  }

  @Override
  CodeBlock text(At at) {
    CodeBlock text = CodeBlock.of("$L ? $L : null", present(at), inner.text(at));
    return switch (absence) {
      case NULL -> text;
      case OPTIONAL -> CodeBlock.of("$T.ofOptional($L)", RuntimeTypes.VIEW_TEXT, text);
      case PRIMITIVE_OPTIONAL -> read(at);
    };
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
