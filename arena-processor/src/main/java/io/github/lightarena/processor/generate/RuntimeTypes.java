package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import io.github.lightarena.processor.model.ComponentKind;
import javax.lang.model.type.TypeKind;

/** The classes of the run time and of the annotations that generated code names. */
final class RuntimeTypes {

  private static final String RUNTIME = "io.github.lightarena";
  private static final String CODEGEN = RUNTIME + ".codegen";

  static final ClassName ARENA_TEXT = ClassName.get(RUNTIME, "ArenaText");
  static final ClassName ENUM_SLICE = ClassName.get(RUNTIME, "EnumSlice");
  static final ClassName TEXT_SLICE = ClassName.get(RUNTIME, "TextSlice");
  static final ClassName ALLOCATOR = ClassName.get(RUNTIME, "Allocator");
  static final ClassName REFERENCE_SLICE = ClassName.get(RUNTIME, "ReferenceSlice");
  static final ClassName VALUE_SLICE = ClassName.get(RUNTIME, "ValueSlice");

  static final ClassName ARENA_CURSOR = codegen("ArenaCursor");
  static final ClassName ARENA_FACTORY = codegen("ArenaFactory");
  static final ClassName ARENA_ITERATOR = codegen("ArenaIterator");
  static final ClassName ARENA_KIND = codegen("ArenaKind");
  static final ClassName ARENA_SLICE_BUILDER = codegen("ArenaSliceBuilder");
  static final ClassName ARGUMENTS = codegen("Arguments");
  static final ClassName ARENA_VIEW = codegen("ArenaView");
  static final ClassName ARENA_SCOPE = codegen("ArenaScope");
  static final ClassName BYTE_RANGES = codegen("ByteRanges");
  static final ClassName BYTES = codegen("Bytes");
  static final ClassName CONTENTS = codegen("Contents");
  static final ClassName CONVERTED = codegen("Converted");
  static final ClassName COPIES = codegen("Copies");
  static final ClassName ELEMENTS = codegen("Elements");
  static final ClassName ENUM_TABLES = codegen("EnumTables");
  static final ClassName FLYWEIGHT = codegen("Flyweight");
  static final ClassName FLYWEIGHT_KIND = codegen("FlyweightKind");
  static final ClassName INLINE_VALUES = codegen("InlineValues");
  static final ClassName PLACED_BYTES = codegen("PlacedBytes");
  static final ClassName REFERENCE_MAP = codegen("ReferenceMap");
  static final ClassName REFERENCES = codegen("References");
  static final ClassName REFERENCE_SLICE_KIND = codegen("ReferenceSliceKind");
  static final ClassName SAVED_BYTES = codegen("SavedBytes");
  static final ClassName SCOPE_FACTORY = codegen("ScopeFactory");
  static final ClassName STORES = codegen("Stores");
  static final ClassName TEXTS = codegen("Texts");
  static final ClassName UNION_CURSOR = codegen("UnionCursor");
  static final ClassName UNION_FACTORY = codegen("UnionFactory");
  static final ClassName UNION_KIND = codegen("UnionKind");
  static final ClassName UNION_VIEW = codegen("UnionView");
  static final ClassName VALUE_CURSOR = codegen("ValueCursor");
  static final ClassName VALUE_SLICE_KIND = codegen("ValueSliceKind");
  static final ClassName VIEW_TEXT = codegen("ViewText");

  static final ClassName ARENA_GENERATED = ClassName.get(RUNTIME + ".annotation", "ArenaGenerated");

  private RuntimeTypes() {}

  static ClassName slice(String simpleName) {
    return ClassName.get(RUNTIME, simpleName);
  }

  /** {@code FloatArrays}. */
  static ClassName arrays(TypeKind primitive) {
    return codegen(ComponentKind.typeName(primitive) + "Arrays");
  }

  private static ClassName codegen(String simpleName) {
    return ClassName.get(CODEGEN, simpleName);
  }
}
