package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.model.AccessorNames;
import java.util.List;
import java.util.Set;

/** A component that may be absent, and is stored as what it holds if it is there. */
abstract class HolderCode extends ComponentCode {

  final ComponentCode inner;

  /**
   * @param inner the code of what it holds
   */
  HolderCode(ComponentCode inner, TypeName type, boolean nullable) {
    super(inner.name, type, nullable, inner.offset);
    this.inner = inner;
    inner.outer = this;
  }

  /** What it holds, of the value of this component. */
  abstract CodeBlock unwrap(CodeBlock value);

  @Override
  String offsetOf(String slotKind) {
    return inner.offsetOf(slotKind);
  }

  @Override
  final boolean mayFail() {
    return inner.mayFail();
  }

  @Override
  final boolean isWrittenAtOnce() {
    return inner.isWrittenAtOnce();
  }

  @Override
  final CodeBlock byteSize() {
    return inner.byteSize();
  }

  @Override
  final boolean mayTakeBytes() {
    return inner.mayTakeBytes();
  }

  @Override
  final boolean isSelfContained() {
    return inner.isSelfContained();
  }

  @Override
  final List<CodeBlock> references() {
    return inner.references();
  }

  @Override
  final TypeName aimedType() {
    return inner.aimedType();
  }

  @Override
  final List<ParameterSpec> stored(Locals names) {
    return isSelfContained() ? super.stored(names) : inner.stored(names);
  }

  @Override
  final void addConstants(TypeSpec.Builder codec, Set<String> added) {
    inner.addConstants(codec, added);
  }

  @Override
  final String besideName() {
    return inner.besideName();
  }

  @Override
  final String shown() {
    return inner.shown();
  }

  /** Whether the accessor makes an object that the further ones do not. */
  abstract boolean makesObject();

  @Override
  final List<String> frugal() {
    if (!makesObject() || inner instanceof ConvertedCode) {
      return List.of(); // a converter makes its object for all of them
    }
    boolean hasFlyweight = inner.flyweight(At.inView(null)) != null;
    return List.of(
        AccessorNames.has(name) + "()",
        hasFlyweight ? besideName() + "()" : AccessorNames.or(name));
  }

  @Override
  final boolean mayBeAbsent() {
    return true;
  }

  @Override
  final String refusedParts() {
    return inner.refusedParts();
  }

  @Override
  final List<String> refusals() {
    return inner.refusals();
  }

  @Override
  final boolean takesViews() {
    return inner.takesViews();
  }

  @Override
  final TypeName flyweightType() {
    return inner.flyweightType();
  }

  @Override
  final void addAccessors(TypeSpec.Builder view, At at) {
    view.addMethod(OptionalAccessors.has(this, at));
    if (flyweight(at) == null) {
      view.addMethod(OptionalAccessors.or(this, at));
      return;
    }
    boolean isOwn = viewType().equals(aimedType());
    if (!isOwn) {
      view.addMethod(AccessorMethods.flyweight(this, at));
    }
    if (aimedType() != null) {
      view.addMethod(AccessorMethods.aiming(this, isOwn ? name : besideName(), at));
    }
  }

  final void notNull(CodeBlock.Builder code, CodeBlock value) {
    code.addStatement("$T.notNullOptional($L, $S)", RuntimeTypes.STORES, value, name);
  }
}
