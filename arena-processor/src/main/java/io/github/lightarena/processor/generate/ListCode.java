package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;

/** A list or an array of objects: they are copied into a slice, and out again. */
final class ListCode extends CopiedSliceCode {

  /** How an element gets into the slice and out of it. */
  enum Sort {
    /** A record, by the slice's {@code put}. */
    RECORD,
    /** A constant, by the slice's {@code put}. */
    ENUM,
    /** A boxed primitive, by the slice's {@code set}. */
    BOXED,
    TEXT,
    REFERENCE
  }

  private final Sort sort;

  /** The declared type of an element. */
  private final TypeName element;

  /** {@code FloatArrays}, for boxed primitives; else null. */
  private final ClassName arrays;

  ListCode(
      String name,
      TypeName type,
      boolean nullable,
      String offset,
      String lengthOffset,
      SliceOf slice,
      Sort sort,
      ClassName arrays) {
    super(name, type, nullable, offset, lengthOffset, slice);
    this.sort = sort;
    this.arrays = arrays;
    this.element =
        type instanceof ArrayTypeName array
            ? array.componentType()
            : ((ParameterizedTypeName) type).typeArguments().get(0);
  }

  @Override
  String refusedParts() {
    return "an element";
  }

  /** A record may have components that are views; a text may lie in an arena. */
  @Override
  boolean takesViews() {
    return sort == Sort.RECORD
        || sort == Sort.REFERENCE
        || sort == Sort.TEXT && !element.equals(TypeName.get(String.class));
  }

  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    CodeBlock value = value(names);
    code.addStatement(
        "int $L = $T.$L",
        length(names),
        RuntimeTypes.ELEMENTS,
        nullable
            ? CodeBlock.of("nullableLength($L)", value)
            : CodeBlock.of("length($L, $S)", value, name));
    CodeBlock arguments = CodeBlock.of("$L, $L, $L, $L", home, value, length(names), kind());
    CodeBlock call =
        switch (sort) {
          case TEXT -> CodeBlock.of("texts($L, $S)", arguments, name);
          case REFERENCE -> CodeBlock.of("references($L, $S)", arguments, name);
          default -> CodeBlock.of("values($L, $L, $S)", arguments, setter(names), name);
        };
    code.addStatement("long $L = $T.$L", reference(names), RuntimeTypes.ELEMENTS, call);
  }

  /** It holds nothing, so there is one of it and no garbage. */
  private CodeBlock setter(Locals names) {
    String slice = names.own("elementSlice");
    String index = names.own("elementIndex");
    String value = names.own("element");
    return CodeBlock.of(
        "($L, $L, $L) -> $L.$L($L, ($T) $L)",
        slice,
        index,
        value,
        slice,
        sort == Sort.BOXED ? "set" : "put",
        index,
        element,
        value);
  }

  @Override
  CodeBlock read(At at) {
    CodeBlock list = list(at);
    return type instanceof ArrayTypeName
        ? CodeBlock.of("$T.array($L, $T[]::new)", RuntimeTypes.ELEMENTS, list, element)
        : list;
  }

  private CodeBlock list(At at) {
    if (sort == Sort.BOXED) {
      return CodeBlock.of("$T.list($L)", arrays, place(at));
    }
    CodeBlock arguments = CodeBlock.of("$L, $L", place(at), kind());
    CodeBlock call =
        switch (sort) {
          case RECORD -> CodeBlock.of("records($L)", arguments);
          case TEXT -> CodeBlock.of("strings($L)", arguments);
          default -> CodeBlock.of("list($L, $S)", arguments, name);
        };
    return CodeBlock.of("$T.<$T>$L", RuntimeTypes.ELEMENTS, element, call);
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return sort == Sort.BOXED
        ? CodeBlock.of("$T.equalElements($L, $L)", arrays, place(at), theirs)
        : CodeBlock.of("$T.equal($L, $L)", RuntimeTypes.CONTENTS, slice(at), theirs);
  }
}
