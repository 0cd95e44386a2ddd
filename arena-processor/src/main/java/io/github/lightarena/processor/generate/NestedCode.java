package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;

/**
 * A record's bytes inside another's: a nested record, or an interface that is stored as one.
 *
 * <p>Where the nested value has references of its own, it is placed in the arena by itself first,
 * and its bytes are copied.
 */
final class NestedCode extends ComponentCode {

  private final ClassName record;
  private final ClassName view;
  private final ClassName codec;
  private final boolean viaInterface;
  private final boolean selfContained;
  private final boolean checked;
  private final boolean mayFail;

  /**
   * @param checked whether the record has components that can be refused
   * @param mayFail whether writing the record may throw after it was checked
   */
  NestedCode(
      String name,
      TypeName type,
      boolean nullable,
      String offset,
      ClassName record,
      ClassName view,
      ClassName codec,
      boolean viaInterface,
      boolean selfContained,
      boolean checked,
      boolean mayFail) {
    super(name, type, nullable, offset);
    this.record = record;
    this.view = view;
    this.codec = codec;
    this.viaInterface = viaInterface;
    this.selfContained = selfContained;
    this.checked = checked;
    this.mayFail = mayFail;
  }

  ClassName codec() {
    return codec;
  }

  ClassName record() {
    return record;
  }

  @Override
  boolean canBeRefused() {
    return selfContained;
  }

  @Override
  boolean mayFail() {
    return selfContained && mayFail;
  }

  @Override
  boolean mayTakeBytes() {
    return !selfContained;
  }

  @Override
  boolean isSelfContained() {
    return selfContained;
  }

  @Override
  List<CodeBlock> references() {
    return selfContained ? List.of() : List.of(entry("inline($L, $T.KIND)", offset, codec));
  }

  @Override
  boolean isCopiedOut() {
    return !viaInterface;
  }

  @Override
  String answer() {
    return viaInterface ? shown() : "a new {@code " + record.simpleName() + "} at each call";
  }

  @Override
  String shown() {
    return "a view of its bytes";
  }

  @Override
  String refusedParts() {
    return checked || !selfContained ? "a component of it that is not nullable" : null;
  }

  @Override
  boolean takesViews() {
    return viaInterface || !selfContained;
  }

  @Override
  TypeName viewType() {
    return viaInterface ? view : type;
  }

  @Override
  TypeName aimedType() {
    return view;
  }

  @Override
  List<ParameterSpec> stored(Locals names) {
    return selfContained
        ? super.stored(names)
        : List.of(ParameterSpec.builder(TypeName.LONG, names.stored(this, "Place")).build());
  }

  @Override
  void prepare(CodeBlock.Builder code, CodeBlock home, Locals names) {
    if (!selfContained) {
      CodeBlock arguments = CodeBlock.of("$L, $T.KIND, $L", home, codec, value(names));
      code.addStatement(
          "long $L = $T.$L($L)",
          names.stored(this, "Place"),
          RuntimeTypes.INLINE_VALUES,
          nullable ? "nullablePlace" : "place",
          nullable ? arguments : CodeBlock.of("$L, $S", arguments, name));
    }
  }

  @Override
  void check(CodeBlock.Builder code, CodeBlock value) {
    if (!selfContained) {
      return; // its stored variable is a place
    }
    if (viaInterface || checked) {
      checkPresent(code, value);
    } else {
      code.addStatement("$T.notNull($L, $S)", RuntimeTypes.STORES, value, name);
    }
  }

  @Override
  void checkPresent(CodeBlock.Builder code, CodeBlock value) {
    if (selfContained && (viaInterface || checked)) {
      String check = viaInterface ? "checkInline" : "check";
      code.addStatement("$T.$L($L, $S)", codec, check, value, name);
    }
  }

  @Override
  CodeBlock presentAsStored(Locals names) {
    return CodeBlock.of("$T.isThere($L)", RuntimeTypes.INLINE_VALUES, names.stored(this, "Place"));
  }

  @Override
  void write(CodeBlock.Builder code, At at, Locals names) {
    CodeBlock place = CodeBlock.of("$L, $L", at.flyweight(), at.offset(offset));
    CodeBlock value = value(names);
    if (!selfContained) {
      code.addStatement(
          "$T.copy($L, $L, $T.BYTE_SIZE)",
          RuntimeTypes.INLINE_VALUES,
          place,
          names.stored(this, "Place"),
          codec);
    } else if (viaInterface) {
      code.addStatement("$T.writeInline($L, $L)", codec, place, value);
    } else {
      code.addStatement("$T.write($L, $L)", codec, place, value);
    }
  }

  @Override
  CodeBlock byteSize() {
    return CodeBlock.of("$T.BYTE_SIZE", codec);
  }

  @Override
  CodeBlock read(At at) {
    return CodeBlock.of("$T.read($L, $L)", codec, at.flyweight(), at.offset(offset));
  }

  @Override
  CodeBlock view(At at) {
    return viaInterface ? flyweight(at) : read(at);
  }

  /** A view of the nested bytes. */
  @Override
  CodeBlock flyweight(At at) {
    return CodeBlock.of(
        "$T.inline($L, $L, $T.KIND)",
        RuntimeTypes.REFERENCES,
        at.flyweight(),
        at.offset(offset),
        codec);
  }

  @Override
  CodeBlock aim(At at, String into) {
    return CodeBlock.of(
        "$T.inline($L, $L, $L)", RuntimeTypes.REFERENCES, at.flyweight(), at.offset(offset), into);
  }

  @Override
  CodeBlock equal(At a, At b) {
    return CodeBlock.of(
        "$T.equal($L, $L, $L, $L)",
        codec,
        a.flyweight(),
        a.offset(offset),
        b.flyweight(),
        b.offset(offset));
  }

  @Override
  CodeBlock contentEqual(At at, CodeBlock theirs) {
    return viaInterface
        ? super.contentEqual(at, theirs)
        : CodeBlock.of(
            "$T.contentEquals($L, $L, $L)", codec, at.flyweight(), at.offset(offset), theirs);
  }

  @Override
  CodeBlock hash(At at) {
    return CodeBlock.of("$T.hash($L, $L)", codec, at.flyweight(), at.offset(offset));
  }

  @Override
  CodeBlock text(At at) {
    return CodeBlock.of("$T.text($L, $L)", codec, at.flyweight(), at.offset(offset));
  }

  @Override
  void writeToBuffer(CodeBlock.Builder code, At at, CodeBlock value) {
    CodeBlock nested =
        viaInterface ? CodeBlock.of("$T.recordOf($L, $S)", codec, value, name) : value;
    code.addStatement("$T.write($L, $L, $L)", codec, at.flyweight(), at.offset(offset), nested);
  }

  @Override
  CodeBlock readFromBuffer(At at) {
    return CodeBlock.of("$T.read($L, $L)", codec, at.flyweight(), at.offset(offset));
  }
}
