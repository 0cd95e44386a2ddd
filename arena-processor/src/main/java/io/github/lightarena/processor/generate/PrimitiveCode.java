package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.util.Locale;
import javax.lang.model.type.TypeKind;

/** A primitive, stored as it is. */
final class PrimitiveCode extends ComponentCode {

  private final TypeKind kind;

  PrimitiveCode(String name, TypeName type, String offset, TypeKind kind) {
    super(name, type, false, offset);
    this.kind = kind;
  }

  String suffix() {
    String text = kind.name();
    return text.charAt(0) + text.substring(1).toLowerCase(Locale.ROOT);
  }

  @Override
  String answer() {
    return "its value";
  }

  @Override
  boolean refusesNull() {
    return false;
  }

  @Override
  boolean isPlain() {
    return true;
  }

  @Override
  CodeBlock byteSize() {
    return kind == TypeKind.BOOLEAN ? CodeBlock.of("1") : CodeBlock.of("$T.BYTES", type.box());
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    code.addStatement(at.put(suffix(), offset, value(names)));
  }

  @Override
  CodeBlock read(At at) {
    return CodeBlock.of(
        "$T.get$L($L, $L)", RuntimeTypes.BYTES, suffix(), at.flyweight(), at.offset(offset));
  }

  @Override
  CodeBlock equal(At a, At b) {
    return equal(read(a), read(b));
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return equal(read(at), theirs);
  }

  private CodeBlock equal(CodeBlock a, CodeBlock b) {
    return kind == TypeKind.FLOAT || kind == TypeKind.DOUBLE
        ? CodeBlock.of("$T.compare($L, $L) == 0", type.box(), a, b)
        : CodeBlock.of("$L == $L", a, b);
  }

  @Override
  CodeBlock hash(At at) {
    return CodeBlock.of("$T.hashCode($L)", type.box(), read(at));
  }

  @Override
  CodeBlock text(At at) {
    return read(at);
  }

  @Override
  void writeToBuffer(CodeBlock.Builder code, At at, CodeBlock value) {
    switch (kind) {
      case BOOLEAN ->
          code.addStatement(
              "$L.put($L, (byte) ($L ? 1 : 0))", at.flyweight(), at.offset(offset), value);
      case BYTE -> code.addStatement("$L.put($L, $L)", at.flyweight(), at.offset(offset), value);
      default ->
          code.addStatement("$L.put$L($L, $L)", at.flyweight(), suffix(), at.offset(offset), value);
    }
  }

  @Override
  CodeBlock readFromBuffer(At at) {
    return switch (kind) {
      case BOOLEAN -> CodeBlock.of("$L.get($L) != 0", at.flyweight(), at.offset(offset));
      case BYTE -> CodeBlock.of("$L.get($L)", at.flyweight(), at.offset(offset));
      default -> CodeBlock.of("$L.get$L($L)", at.flyweight(), suffix(), at.offset(offset));
    };
  }
}
