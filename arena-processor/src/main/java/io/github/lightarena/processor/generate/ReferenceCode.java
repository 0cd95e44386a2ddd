package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/** A reference to a value: of a union, of one kind, or open. */
final class ReferenceCode extends ComponentCode {

  /** What the reference's tag means. */
  enum Sort {
    UNION,
    TYPED,
    OPEN
  }

  private final Sort sort;

  /** The union's or the kind's view; null for an open reference. */
  private final ClassName view;

  /** {@code AnyShape.UNION} or {@code NodeCodec.KIND}; null for an open reference. */
  private final CodeBlock kind;

  /** The same in the record's own codec, which needs no name for its own kind. */
  private final CodeBlock kindInCodec;

  ReferenceCode(
      String name,
      TypeName type,
      boolean nullable,
      String offset,
      Sort sort,
      ClassName view,
      CodeBlock kind,
      CodeBlock kindInCodec) {
    super(name, type, nullable, offset);
    this.sort = sort;
    this.view = view;
    this.kind = kind;
    this.kindInCodec = kindInCodec;
  }

  /** A view of an own memory is copied in even where a record cannot be. */
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
    return List.of(
        switch (sort) {
          case UNION -> entry("union($L, $L)", offset, kind);
          case TYPED -> entry("typed($L, $L)", offset, kindInCodec);
          case OPEN -> entry("open($L)", offset);
        });
  }

  @Override
  String shown() {
    return "a view of the value that it refers to";
  }

  @Override
  boolean takesViews() {
    return true;
  }

  @Override
  TypeName viewType() {
    return sort == Sort.OPEN ? type : view;
  }

  @Override
  TypeName aimedType() {
    return view;
  }

  @Override
  List<ParameterSpec> stored(Locals names) {
    return List.of(ParameterSpec.builder(TypeName.LONG, names.stored(this, "Reference")).build());
  }

  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    String method = sort == Sort.OPEN ? "openReference" : "reference";
    if (nullable) {
      method = "nullable" + Character.toUpperCase(method.charAt(0)) + method.substring(1);
    }
    CodeBlock.Builder arguments = CodeBlock.builder().add("$L", home);
    if (sort == Sort.UNION) {
      arguments.add(", $L", kind);
    }
    arguments.add(", $L", value(names));
    if (!nullable) {
      arguments.add(", $S", name);
    }
    code.addStatement(
        "long $L = $T.$L($L)",
        names.stored(this, "Reference"),
        RuntimeTypes.STORES,
        method,
        arguments.build());
  }

  @Override
  boolean isPlain() {
    return true;
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    code.addStatement(at.put("Long", offset, names.stored(this, "Reference")));
  }

  @Override
  CodeBlock read(At at) {
    boolean isCast = sort == Sort.OPEN && type instanceof ParameterizedTypeName;
    return isCast ? CodeBlock.of("($T) $L", type, object(at)) : object(at);
  }

  @Override
  CodeBlock object(At at) {
    if (sort == Sort.OPEN) {
      return CodeBlock.of(
          "$T.open($L, $L, $T.class)",
          RuntimeTypes.REFERENCES,
          at.flyweight(),
          at.offset(offset),
          type instanceof ParameterizedTypeName generic ? generic.rawType() : type);
    }
    return call(at, at.codec() == null ? kindInCodec : kind);
  }

  @Override
  CodeBlock present(At at) {
    return CodeBlock.of(
        "!$T.isNull($L, $L)", RuntimeTypes.REFERENCES, at.flyweight(), at.offset(offset));
  }

  @Override
  CodeBlock flyweight(At at) {
    return view(at);
  }

  @Override
  TypeName flyweightType() {
    return viewType();
  }

  @Override
  CodeBlock aim(At at, String into) {
    return call(at, CodeBlock.of("$L", into));
  }

  private CodeBlock call(At at, CodeBlock last) {
    return CodeBlock.of(
        "$T.$L($L, $L, $L)",
        RuntimeTypes.REFERENCES,
        sort == Sort.UNION ? "union" : "view",
        at.flyweight(),
        at.offset(offset),
        last);
  }
}
