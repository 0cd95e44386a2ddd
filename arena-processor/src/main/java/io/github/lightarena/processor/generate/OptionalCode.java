package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Optional;

/** An {@code Optional} of what says by itself, as null, that it is absent. */
final class OptionalCode extends HolderCode {

  /**
   * @param inner the code of what it holds, if that may be null
   */
  OptionalCode(ComponentCode inner, TypeName type) {
    super(inner, type, false);
  }

  @Override
  boolean canBeRefused() {
    return isSelfContained();
  }

  @Override
  boolean isPlain() {
    return inner.isPlain();
  }

  @Override
  CodeBlock unwrap(CodeBlock value) {
    return CodeBlock.of("$L.orElse(null)", value);
  }

  @Override
  boolean makesObject() {
    return true;
  }

  @Override
  String answer() {
    return "a new {@code Optional} at each call";
  }

  @Override
  CodeBlock present(At at) {
    return inner.present(at);
  }

  /** A reference is made here, so that null is refused here too. */
  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    if (!isSelfContained()) {
      notNull(code, value(names));
      inner.prepare(code, home, names);
    }
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
  TypeName presentType() {
    return inner.presentType();
  }

  @Override
  CodeBlock aim(At at, String into) {
    return inner.aim(at, into);
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
    return flyweight == null
        ? super.text(at)
        : CodeBlock.of(
            "$T.of($T.ofNullable($L))", RuntimeTypes.VIEW_TEXT, Optional.class, flyweight);
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
