package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The codec's part of equality, hash code and text. */
final class CodecObjectMethods {

  private final ValueCode value;

  CodecObjectMethods(ValueCode value) {
    this.value = value;
  }

  void addTo(TypeSpec.Builder codec) {
    codec.addMethod(equal());
    codec.addMethod(hash());
    codec.addMethod(text());
  }

  private MethodSpec equal() {
    At a = At.inCodec("a", "aOffset");
    At b = At.inCodec("b", "bOffset");
    List<CodeBlock> comparisons =
        value.components().stream().map(component -> component.equal(a, b)).toList();
    return method("equal", "tells whether two values have equal components")
        .returns(TypeName.BOOLEAN)
        .addParameter(RuntimeTypes.FLYWEIGHT, "a")
        .addParameter(TypeName.INT, "aOffset")
        .addParameter(RuntimeTypes.FLYWEIGHT, "b")
        .addParameter(TypeName.INT, "bOffset")
        .addStatement(
            "return $L",
            comparisons.isEmpty() ? CodeBlock.of("true") : CodeBlock.join(comparisons, "\n&& "))
        .build();
  }

  private MethodSpec hash() {
    At at = At.inCodec("at", "slotOffset");
    MethodSpec.Builder method =
        onValue("hash", "computes the hash code of a value's components").returns(TypeName.INT);
    List<CodeBlock> hashes =
        value.components().stream().map(component -> component.hash(at)).toList();
    if (hashes.isEmpty()) {
      return method.addStatement("return 0").build();
    }
    int last = hashes.size() - 1;
    if (last == 0) {
      return method.addStatement("return $L", hashes.get(0)).build();
    }
    method.addStatement("int hash = $L", hashes.get(0));
    hashes.subList(1, last).forEach(hash -> method.addStatement("hash = 31 * hash + $L", hash));
    return method.addStatement("return 31 * hash + $L", hashes.get(last)).build();
  }

  private MethodSpec text() {
    At at = At.inCodec("at", "slotOffset");
    String name = value.view().simpleName();
    MethodSpec.Builder method =
        onValue("text", "writes a value's components as text").returns(String.class);
    if (value.components().isEmpty()) {
      return method.addStatement("return $S", name + "[]").build();
    }
    CodeBlock.Builder text = CodeBlock.builder();
    String before = name + "[";
    for (ComponentCode component : value.components()) {
      text.add("$S\n+ $L\n+ ", before + component.name + "=", component.text(at));
      before = ", ";
    }
    return method.addStatement("return $L']'", text.build()).build();
  }

  private static MethodSpec.Builder onValue(String name, String javadoc) {
    return method(name, javadoc)
        .addParameter(RuntimeTypes.FLYWEIGHT, "at")
        .addParameter(TypeName.INT, "slotOffset");
  }

  private static MethodSpec.Builder method(String name, String javadoc) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
        .addJavadoc("For generated code: $L.\n", javadoc);
  }
}
