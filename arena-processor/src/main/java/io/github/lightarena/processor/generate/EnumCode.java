package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** An enum, stored as its ordinal; a nullable one as its ordinal + 1, so that null is 0. */
final class EnumCode extends ComponentCode {

  /** The constants by what is stored. */
  private final String table;

  private final int byteSize;

  EnumCode(
      String name, TypeName type, boolean nullable, String offset, String table, int byteSize) {
    super(name, type, nullable, offset);
    this.table = table;
    this.byteSize = byteSize;
  }

  @Override
  void addConstants(TypeSpec.Builder codec, Set<String> added) {
    if (!added.add(table)) {
      return;
    }
    FieldSpec.Builder field =
        FieldSpec.builder(ArrayTypeName.of(type), table, Modifier.STATIC, Modifier.FINAL)
            .initializer(
                "$T.$L($T.class, $T.BYTES)",
                RuntimeTypes.ENUM_TABLES,
                nullable ? "nullAndConstants" : "constants",
                type,
                byteSize == 1 ? Byte.class : Character.class);
    if (nullable) {
      field.addJavadoc("Null, then the constants.\n");
    }
    codec.addField(field.build());
  }

  @Override
  String answer() {
    return "the constant";
  }

  @Override
  boolean canBeRefused() {
    return !nullable;
  }

  @Override
  void check(CodeBlock.Builder code, CodeBlock value) {
    if (!nullable) {
      code.addStatement("$T.notNull($L, $S)", RuntimeTypes.STORES, value, name);
    }
  }

  private CodeBlock number(CodeBlock value) {
    String cast = byteSize == 1 ? "byte" : "char";
    return nullable
        ? CodeBlock.of("($L) ($L == null ? 0 : $L.ordinal() + 1)", cast, value, value)
        : CodeBlock.of("($L) $L.ordinal()", cast, value);
  }

  @Override
  boolean isPlain() {
    return true;
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    code.addStatement(at.put(byteSize == 1 ? "Byte" : "Char", offset, number(value(names))));
  }

  @Override
  CodeBlock read(At at) {
    CodeBlock constants =
        at.codec() == null ? CodeBlock.of("$L", table) : CodeBlock.of("$T.$L", at.codec(), table);
    return byteSize == 1
        ? CodeBlock.of(
            "$L[$T.getByte($L, $L) & 0xff]",
            constants,
            RuntimeTypes.BYTES,
            at.flyweight(),
            at.offset(offset))
        : CodeBlock.of(
            "$L[$T.getChar($L, $L)]",
            constants,
            RuntimeTypes.BYTES,
            at.flyweight(),
            at.offset(offset));
  }

  @Override
  CodeBlock present(At at) {
    return CodeBlock.of(
        "$T.get$L($L, $L) != 0",
        RuntimeTypes.BYTES,
        byteSize == 1 ? "Byte" : "Char",
        at.flyweight(),
        at.offset(offset));
  }

  @Override
  CodeBlock equal(At a, At b) {
    return CodeBlock.of("$L == $L", read(a), read(b));
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return CodeBlock.of("$L == $L", read(at), theirs);
  }

  @Override
  CodeBlock text(At at) {
    return read(at);
  }

  @Override
  void writeToBuffer(CodeBlock.Builder code, At at, CodeBlock value) {
    String put = byteSize == 1 ? "put" : "putChar";
    code.addStatement("$L.$L($L, $L)", at.flyweight(), put, at.offset(offset), number(value));
  }

  @Override
  CodeBlock readFromBuffer(At at) {
    return byteSize == 1
        ? CodeBlock.of("$L[$L.get($L) & 0xff]", table, at.flyweight(), at.offset(offset))
        : CodeBlock.of("$L[$L.getChar($L)]", table, at.flyweight(), at.offset(offset));
  }
}
