package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** The codec's part of equality, hash code and text. */
final class CodecObjectMethods {

  private final ValueCode value;

  CodecObjectMethods(ValueCode value) {
    this.value = value;
  }

  void addTo(TypeSpec.Builder codec) {
    codec.addMethod(equal());
    codec.addMethod(contentEquals());
    codec.addMethod(hash());
    codec.addMethod(text());
  }

  private MethodSpec equal() {
    At a = At.inCodec("a", "aOffset");
    At b = At.inCodec("b", "bOffset");
    List<CodeBlock> comparisons =
        value.components().stream().map(component -> component.equal(a, b)).toList();
    return Docs.forGeneratedCode(
        method("equal", TypeName.BOOLEAN)
            .addParameter(RuntimeTypes.FLYWEIGHT, "a")
            .addParameter(TypeName.INT, "aOffset")
            .addParameter(RuntimeTypes.FLYWEIGHT, "b")
            .addParameter(TypeName.INT, "bOffset")
            .addStatement(
                "return $L",
                comparisons.isEmpty()
                    ? CodeBlock.of("true")
                    : CodeBlock.join(comparisons, "\n&& ")),
        "tells whether two values have equal components",
        "whether they have");
  }

  private MethodSpec contentEquals() {
    At at = At.inCodec("at", "slotOffset");
    List<CodeBlock> comparisons = new ArrayList<>(List.of(CodeBlock.of("value != null")));
    for (ComponentCode component : value.components()) {
      comparisons.add(component.contentEqual(at, CodeBlock.of("value.$L()", component.name)));
    }
    return Docs.forGeneratedCode(
        onValue("contentEquals", TypeName.BOOLEAN)
            .addParameter(value.record(), "value")
            .addStatement("return $L", CodeBlock.join(comparisons, "\n&& ")),
        "tells whether a value has the content of a record",
        "whether it has",
        Map.of("value", "the record"));
  }

  private MethodSpec hash() {
    At at = At.inCodec("at", "slotOffset");
    MethodSpec.Builder method = onValue("hash", TypeName.INT);
    List<CodeBlock> hashes =
        value.components().stream().map(component -> component.hash(at)).toList();
    int last = hashes.size() - 1;
    if (last < 0) {
      method.addStatement("return 0");
    } else if (last == 0) {
      method.addStatement("return $L", hashes.get(0));
    } else {
      method.addStatement("int hash = $L", hashes.get(0));
      hashes
          .subList(1, last)
          .forEach(hash -> method.addStatement("hash = 31 * hash + $L", operand(hash)));
      method.addStatement("return 31 * hash + $L", operand(hashes.get(last)));
    }
    return Docs.forGeneratedCode(
        method, "computes the hash code of a value's components", "the hash code");
  }

  private MethodSpec text() {
    At at = At.inCodec("at", "slotOffset");
    String name = value.view().simpleName();
    MethodSpec.Builder method = onValue("text", TypeName.get(String.class));
    if (value.components().isEmpty()) {
      method.addStatement("return $S", name + "[]");
    } else {
      CodeBlock.Builder text = CodeBlock.builder();
      String before = name + "[";
      for (ComponentCode component : value.components()) {
        text.add("$S\n+ $L\n+ ", before + component.name + "=", operand(component.text(at)));
        before = ", ";
      }
      method.addStatement("return $L']'", text.build());
    }
    return Docs.forGeneratedCode(method, "writes a value's components as text", "the text");
  }

  /** In brackets, if it is a choice. */
  private static CodeBlock operand(CodeBlock code) {
    int depth = 0;
    for (char c : code.toString().toCharArray()) {
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == '?' && depth == 0) {
        return CodeBlock.of("($L)", code);
      }
    }
    return code;
  }

  private static MethodSpec.Builder onValue(String name, TypeName returns) {
    return method(name, returns)
        .addParameter(RuntimeTypes.FLYWEIGHT, "at")
        .addParameter(TypeName.INT, "slotOffset");
  }

  private static MethodSpec.Builder method(String name, TypeName returns) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .returns(returns);
  }
}
