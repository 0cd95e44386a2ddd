package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.AccessorNames;
import java.util.List;

/** Text: a reference to its bytes, and their number. */
final class TextCode extends LengthCode {

  /** Whether the accessor answers a fresh string, and not the flyweight. */
  private final boolean string;

  TextCode(
      String name,
      TypeName type,
      boolean nullable,
      String offset,
      String lengthOffset,
      boolean string) {
    super(name, type, nullable, offset, lengthOffset);
    this.string = string;
  }

  @Override
  List<CodeBlock> references() {
    return List.of(entry("elements($L, $L, 1, 1)", offset, lengthOffset()));
  }

  @Override
  boolean isCopiedOut() {
    return string;
  }

  @Override
  String answer() {
    return string ? "a new {@code String} at each call" : shown();
  }

  @Override
  String shown() {
    return "a flyweight on its bytes";
  }

  @Override
  boolean takesViews() {
    return !string;
  }

  @Override
  TypeName viewType() {
    return string ? type : RuntimeTypes.ARENA_TEXT;
  }

  @Override
  TypeName aimedType() {
    return RuntimeTypes.ARENA_TEXT;
  }

  /** The number of bytes is counted first, so that just these are taken. */
  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    code.addStatement(
        "int $L = $T.$L($L, $S)",
        length(names),
        RuntimeTypes.TEXTS,
        nullable ? "nullableByteLength" : "byteLength",
        value(names),
        name);
    code.addStatement(
        "long $L = $T.reference($L, $L, $L)",
        reference(names),
        RuntimeTypes.TEXTS,
        home,
        value(names),
        length(names));
  }

  /** A record outlives the arena if it can, so it gets a string in either case. */
  @Override
  CodeBlock read(At at) {
    return CodeBlock.of("$T.read($L)", RuntimeTypes.TEXTS, place(at));
  }

  @Override
  CodeBlock view(At at) {
    return string ? read(at) : flyweight(at);
  }

  @Override
  CodeBlock flyweight(At at) {
    return aim(at, CodeBlock.of("$T.KIND", RuntimeTypes.ARENA_TEXT));
  }

  @Override
  CodeBlock aim(At at, String into) {
    return aim(at, CodeBlock.of("$L", into));
  }

  private CodeBlock aim(At at, CodeBlock last) {
    return CodeBlock.of("$T.view($L, $L)", RuntimeTypes.TEXTS, place(at), last);
  }

  @Override
  String besideName() {
    return AccessorNames.chars(name);
  }

  /** Compared where it lies. */
  @Override
  CodeBlock object(At at) {
    return flyweight(at);
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return CodeBlock.of("$T.contentEqual($L, $L)", RuntimeTypes.TEXTS, place(at), theirs);
  }

  @Override
  CodeBlock text(At at) {
    return read(at);
  }
}
