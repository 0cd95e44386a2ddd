package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The codec's methods on bytes of an arena. */
final class CodecMethods {

  private final ValueCode value;

  CodecMethods(ValueCode value) {
    this.value = value;
  }

  void addTo(TypeSpec.Builder codec) {
    if (value.isPlain()) {
      codec.addMethod(place());
    }
    codec.addMethod(write());
    if (value.isSelfContained()) {
      codec.addMethod(writeRecord());
      if (value.canBeRefused()) {
        codec.addMethod(check());
      }
      codec.addMethod(checkInline());
      codec.addMethod(writeInline());
      codec.addMethod(recordOf());
    }
    codec.addMethod(read());
  }

  private MethodSpec write() {
    Locals names = value.locals();
    MethodSpec.Builder method =
        method("write")
            .addParameter(RuntimeTypes.FLYWEIGHT, names.own("at"))
            .addParameter(TypeName.INT, names.own("slotOffset"));
    At at = At.inCodec(names.own("at"), names.own("slotOffset"));
    CodeBlock.Builder code = CodeBlock.builder();
    value.components().forEach(c -> c.check(code, CodeBlock.of("$L", names.of(c))));
    value.components().forEach(component -> component.write(code, at, names));
    if (value.components().isEmpty()) {
      code.addStatement("$T.checkLive(at)", RuntimeTypes.BYTES);
    }
    value.components().forEach(c -> c.stored(names).forEach(method::addParameter));
    Map<String, String> texts = storedTexts(names);
    List.of("at", "slotOffset").forEach(p -> texts.put(names.own(p), Docs.parameter(p)));
    return Docs.forGeneratedCode(
        method.addCode(code.build()), "writes what the components of a value store", "", texts);
  }

  /** All checks come before the first byte is reserved, so that none is lost. */
  private MethodSpec place() {
    Locals names = value.locals();
    String home = names.own("home");
    String place = names.own("place");
    MethodSpec.Builder method =
        method("place").returns(TypeName.LONG).addParameter(RuntimeTypes.ARENA_SCOPE, home);
    value.components().forEach(c -> c.stored(names).forEach(method::addParameter));
    CodeBlock.Builder code = CodeBlock.builder();
    value.components().forEach(c -> c.check(code, CodeBlock.of("$L", names.of(c))));
    At at = At.placed(home, place);
    code.addStatement("long $L = $L.reserve(BYTE_SIZE, BYTE_ALIGNMENT)", place, home);
    value.components().forEach(component -> component.write(code, at, names));
    code.addStatement("return $L", place);
    Map<String, String> texts = storedTexts(names);
    texts.put(home, "the scope that the value is to belong to");
    return Docs.forGeneratedCode(
        method.addCode(code.build()),
        "takes bytes for a value and writes what its components store",
        "its place",
        texts);
  }

  private Map<String, String> storedTexts(Locals names) {
    Map<String, String> texts = new HashMap<>();
    for (ComponentCode component : value.components()) {
      for (ParameterSpec stored : component.stored(names)) {
        boolean isComponent = stored.name().equals(names.of(component));
        texts.put(
            stored.name(),
            (isComponent ? "" : "what is stored for ")
                + "the component {@code "
                + component.name
                + "}");
      }
    }
    return texts;
  }

  private MethodSpec writeRecord() {
    return Docs.forGeneratedCode(
        method("write")
            .addParameter(RuntimeTypes.FLYWEIGHT, "at")
            .addParameter(TypeName.INT, "slotOffset")
            .addParameter(value.record(), "value")
            .addStatement("write($L)", withPlace(value.accessors("value"))),
        "writes a value",
        "");
  }

  private MethodSpec check() {
    CodeBlock.Builder code = CodeBlock.builder();
    value.components().forEach(c -> c.check(code, CodeBlock.of("value.$L()", c.name)));
    return Docs.forGeneratedCode(
        method("check")
            .addParameter(value.record(), "value")
            .addParameter(String.class, "component")
            .addStatement("$T.notNull(value, component)", RuntimeTypes.STORES)
            .addCode(code.build()),
        "checks that a value can be written, before the first byte is",
        "");
  }

  private MethodSpec checkInline() {
    MethodSpec.Builder method =
        method("checkInline")
            .addParameter(Object.class, "value")
            .addParameter(String.class, "component");
    if (value.canBeRefused()) {
      method
          .beginControlFlow("if (value instanceof $T record)", value.record())
          .addStatement("check(record, component)")
          .nextControlFlow("else");
    } else {
      method.beginControlFlow("if (!(value instanceof $T))", value.record());
    }
    return Docs.forGeneratedCode(
        method
            .addStatement("$T.check(KIND, value, component)", RuntimeTypes.INLINE_VALUES)
            .endControlFlow(),
        "checks that a value that an interface hides, a record or a view, can be written",
        "");
  }

  private MethodSpec writeInline() {
    return Docs.forGeneratedCode(
        method("writeInline")
            .addParameter(RuntimeTypes.FLYWEIGHT, "at")
            .addParameter(TypeName.INT, "slotOffset")
            .addParameter(Object.class, "value")
            .beginControlFlow("if (value instanceof $T record)", value.record())
            .addStatement("write(at, slotOffset, record)")
            .nextControlFlow("else")
            .addStatement("$T.copy(at, slotOffset, value, BYTE_SIZE)", RuntimeTypes.INLINE_VALUES)
            .endControlFlow(),
        "writes a value that {@link #checkInline} let pass",
        "");
  }

  private MethodSpec recordOf() {
    return Docs.forGeneratedCode(
        method("recordOf")
            .returns(value.record())
            .addParameter(Object.class, "value")
            .addParameter(String.class, "component")
            .addStatement(
                "return value instanceof $T record\n? record\n: $T.cast(KIND, $T.notNull(value,"
                    + " component)).toRecord()",
                value.record(),
                RuntimeTypes.UNION_KIND,
                RuntimeTypes.STORES),
        "makes a record of a value that an interface hides, a record or a view",
        "the record");
  }

  private CodeBlock withPlace(CodeBlock arguments) {
    return arguments.isEmpty()
        ? CodeBlock.of("at, slotOffset")
        : CodeBlock.of("at, slotOffset, $L", arguments);
  }

  private MethodSpec read() {
    At at = At.inCodec("at", "slotOffset");
    List<CodeBlock> components =
        value.components().stream().map(component -> component.read(at)).toList();
    return Docs.forGeneratedCode(
        method("read")
            .returns(value.record())
            .addParameter(RuntimeTypes.FLYWEIGHT, "at")
            .addParameter(TypeName.INT, "slotOffset")
            .addStatement("return $L", construct(value, components)),
        "makes a record of the value",
        "the record");
  }

  /** One line for each argument, if there are several. */
  static CodeBlock construct(ValueCode value, List<CodeBlock> arguments) {
    return CodeBlock.of(
        arguments.size() > 1 ? "new $T(\n$L)" : "new $T($L)",
        value.record(),
        CodeBlock.join(arguments, ",\n"));
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }
}
