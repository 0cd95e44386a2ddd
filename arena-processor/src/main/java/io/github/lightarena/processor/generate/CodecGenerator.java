package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.lightarena.processor.layout.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Generates the codec: a record's bytes, and nothing else. */
final class CodecGenerator {

  private static final Modifier[] PUBLIC_CONSTANT = {
    Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL
  };
  private static final Modifier[] CONSTANT = {Modifier.STATIC, Modifier.FINAL};

  private final ValueCode value;
  private final Map<ClassName, Long> nestedHashes;

  /**
   * @param nestedHashes the layout hashes of the records whose bytes lie inside, by their codecs
   */
  CodecGenerator(ValueCode value, Map<ClassName, Long> nestedHashes) {
    this.value = value;
    this.nestedHashes = new LinkedHashMap<>(nestedHashes);
  }

  TypeSpec.Builder generate() {
    TypeSpec.Builder codec =
        TypeSpec.classBuilder(value.codec())
            .addModifiers(value.visibility(Modifier.FINAL))
            .addJavadoc(classJavadoc());
    addSizes(codec);
    addOffsets(codec);
    Set<String> added = new LinkedHashSet<>();
    value.components().forEach(component -> component.addConstants(codec, added));
    addLayoutChecks(codec);
    codec.addField(layoutHash());
    codec.addField(kind());
    codec.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    if (!value.isSelfContained()) {
      codec.addMethod(referenceMap());
    }
    new CodecMethods(value).addTo(codec);
    if (value.isSelfContained()) {
      new CodecBufferMethods(value).addTo(codec);
    }
    new CodecObjectMethods(value).addTo(codec);
    return codec;
  }

  private CodeBlock classJavadoc() {
    return CodeBlock.of(
        "The layout of a {@link $T} in memory.\n\n$LOffsets are in bytes, from the start of the"
            + " value.\n",
        value.record(),
        LayoutJavadoc.of(value.layout()));
  }

  private void addSizes(TypeSpec.Builder codec) {
    ValueLayout layout = value.layout();
    codec.addField(
        FieldSpec.builder(TypeName.INT, "BYTE_SIZE", PUBLIC_CONSTANT)
            .addJavadoc("The size of a value, in bytes: a multiple of its alignment.\n")
            .initializer("$L", layout.byteSize())
            .build());
    codec.addField(
        FieldSpec.builder(TypeName.INT, "BYTE_ALIGNMENT", PUBLIC_CONSTANT)
            .addJavadoc("The alignment of a value, in bytes.\n")
            .initializer("$L", layout.byteAlignment())
            .build());
  }

  private void addOffsets(TypeSpec.Builder codec) {
    for (ComponentCode component : value.components()) {
      value.layout().slots().stream()
          .filter(slot -> slot.component().equals(component.name))
          .forEach(
              slot ->
                  codec.addField(
                      FieldSpec.builder(TypeName.INT, component.offsetOf(slot.kind()), CONSTANT)
                          .initializer("$L", slot.byteOffset())
                          .build()));
    }
  }

  /** The offsets above were computed from the nested records as they were then. */
  private void addLayoutChecks(TypeSpec.Builder codec) {
    nestedHashes.forEach(
        (nested, hash) ->
            codec.addStaticBlock(
                CodeBlock.builder()
                    .addStatement(
                        "$T.checkLayout($T.class, $LL, $T.LAYOUT_HASH)",
                        RuntimeTypes.ARENA_KIND,
                        nested,
                        hex(hash),
                        nested)
                    .build()));
  }

  private FieldSpec kind() {
    TypeName type =
        ParameterizedTypeName.get(RuntimeTypes.ARENA_KIND, value.record(), value.view());
    return FieldSpec.builder(type, "KIND", PUBLIC_CONSTANT)
        .addJavadoc("For generated code: what the run time knows of these values.\n")
        .initializer(
            "$T.of($T.class, $T.class, BYTE_SIZE, BYTE_ALIGNMENT, $T::new, $T::new$L)",
            RuntimeTypes.ARENA_KIND,
            value.record(),
            value.view(),
            value.view(),
            value.factory(),
            value.isSelfContained() ? "" : CodeBlock.of(", $T::referenceMap", value.codec()))
        .build();
  }

  /** A method and no constant: codecs may refer to each other in circles. */
  private MethodSpec referenceMap() {
    List<CodeBlock> entries = new ArrayList<>();
    for (ComponentCode component : value.components()) {
      List<CodeBlock> own = component.references();
      if (own.isEmpty() != component.isSelfContained()) {
        throw new IllegalStateException(component.name + ": entries=" + own.size());
      }
      entries.addAll(own);
    }
    return MethodSpec.methodBuilder("referenceMap")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .addJavadoc("Where a value refers to others, which a deep copy follows.\n")
        .returns(RuntimeTypes.REFERENCE_MAP)
        .addStatement("return $T.of($L)", RuntimeTypes.REFERENCE_MAP, CodeBlock.join(entries, ", "))
        .build();
  }

  private FieldSpec layoutHash() {
    return FieldSpec.builder(TypeName.LONG, "LAYOUT_HASH", PUBLIC_CONSTANT)
        .addJavadoc(
            "The hash of this layout: codecs that hold such a value check that it is still the"
                + " one that they were compiled with.\n")
        .initializer("$T.layoutHash($LL)", RuntimeTypes.ARENA_KIND, hex(value.layout().hash()))
        .build();
  }

  private static String hex(long hash) {
    return "0x" + Long.toHexString(hash);
  }
}
