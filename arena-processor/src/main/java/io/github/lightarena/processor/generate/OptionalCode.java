package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An {@code Optional}: stored as what it holds, which may be null. */
final class OptionalCode extends ComponentCode {

  private final ComponentCode inner;

  /**
   * @param inner the code of what it holds, if that may be null
   */
  OptionalCode(ComponentCode inner, TypeName type) {
    super(inner.name, type, false, inner.offset);
    this.inner = inner;
    inner.outer = this;
  }

  @Override
  String offsetOf(String slotKind) {
    return inner.offsetOf(slotKind);
  }

  @Override
  boolean canBeRefused() {
    return isSelfContained();
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
  boolean isPlain() {
    return inner.isPlain();
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
  TypeName aimedType() {
    return inner.aimedType();
  }

  @Override
  CodeBlock unwrap(CodeBlock value) {
    return CodeBlock.of("$L.orElse(null)", value);
  }

  @Override
  CodeBlock present(At at) {
    return inner.present(at);
  }

  @Override
  List<ParameterSpec> stored(Locals names) {
    return isSelfContained() ? super.stored(names) : inner.stored(names);
  }

  /** A reference is made here, so that null is refused here too. */
  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    if (!isSelfContained()) {
      notNull(code, value(names));
      inner.prepare(code, home, names);
    }
  }

  private void notNull(CodeBlock.Builder code, CodeBlock value) {
    code.addStatement("$T.notNullOptional($L, $S)", RuntimeTypes.STORES, value, name);
  }

  @Override
  void addConstants(TypeSpec.Builder codec, Set<String> added) {
    inner.addConstants(codec, added);
  }

  @Override
  void check(CodeBlock.Builder code, CodeBlock value) {
    if (isSelfContained()) {
      notNull(code, value);
      inner.check(code, unwrap(value));
    }
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    inner.write(code, at, names);
  }

  @Override
  CodeBlock read(At at) {
    return CodeBlock.of("$T.ofNullable($L)", Optional.class, inner.read(at));
  }

  @Override
  CodeBlock view(At at) {
    return CodeBlock.of("$T.ofNullable($L)", Optional.class, inner.view(at));
  }

  @Override
  CodeBlock flyweight(At at) {
    return inner.flyweight(at);
  }

  @Override
  CodeBlock viewPresent(At at) {
    return inner.viewPresent(at);
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
    return inner.presentType();
  }

  @Override
  CodeBlock aim(At at, String into) {
    return inner.aim(at, into);
  }

  @Override
  void addAccessors(TypeSpec.Builder view, At at) {
    view.addMethod(OptionalAccessors.has(this, at));
    if (flyweight(at) == null) {
      view.addMethod(OptionalAccessors.or(this, at));
      return;
    }
    view.addMethod(OptionalAccessors.flyweight(this, at));
    if (aimedType() != null) {
      view.addMethod(AccessorMethods.aiming(this, besideName(), at, true));
    }
  }

  @Override
  CodeBlock object(At at) {
    return CodeBlock.of("$T.ofNullable($L)", Optional.class, inner.object(at));
  }

  @Override
  CodeBlock equal(At a, At b) {
    return inner.equal(a, b);
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return CodeBlock.of(
        "$L != null\n&& $L",
        theirs,
        inner.contentEqual(at, CodeBlock.of("$L.orElse(null)", theirs)));
  }

  @Override
  CodeBlock hash(At at) {
    return inner.hash(at);
  }

  /** A record would show the arrays in it by their class. */
  @Override
  CodeBlock text(At at) {
    CodeBlock flyweight = flyweight(at);
    if (flyweight != null) {
      return CodeBlock.of(
          "$T.of($T.ofNullable($L))", RuntimeTypes.VIEW_TEXT, Optional.class, flyweight);
    }
    return inner instanceof PresenceCode
        ? CodeBlock.of("$T.ofOptional($L)", RuntimeTypes.VIEW_TEXT, inner.text(at))
        : super.text(at);
  }

  @Override
  void writeToBuffer(CodeBlock.Builder code, At at, CodeBlock value) {
    inner.writeToBuffer(code, at, unwrap(value));
  }

  @Override
  CodeBlock readFromBuffer(At at) {
    return CodeBlock.of("$T.ofNullable($L)", Optional.class, inner.readFromBuffer(at));
  }
}
