package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.lightarena.processor.model.ComponentKind;

/**
 * The slices that elements of one type lie in.
 *
 * @param type their class
 * @param kind its kind, as {@code FloatSlice.KIND}
 * @param isOpen whether its references are open: then only the declared type says what they refer
 *     to
 */
record SliceOf(TypeName type, CodeBlock kind, boolean isOpen) {

  /** Of a class that has its kind in a field. */
  static SliceOf ofClass(ClassName slice) {
    return new SliceOf(slice, CodeBlock.of("$T.KIND", slice), false);
  }

  /** Of values of one kind, or of a union, whose view is known. */
  static SliceOf values(ClassName view) {
    return ofClass(view.nestedClass("Slice"));
  }

  static SliceOf constants(TypeName type) {
    return new SliceOf(
        ParameterizedTypeName.get(RuntimeTypes.ENUM_SLICE, type),
        CodeBlock.of("$T.kindOf($T.class)", RuntimeTypes.ENUM_SLICE, type),
        false);
  }

  /**
   * Of references: to the members of a union, or open.
   *
   * @param openType the class if they are open
   */
  static SliceOf references(ComponentKind element, TypeName openType) {
    return element instanceof ComponentKind.UnionReference union
        ? values(TypeNames.of(union.union()))
        : new SliceOf(openType, CodeBlock.of("$T.OPEN_KIND", RuntimeTypes.REFERENCE_SLICE), true);
  }
}
