package io.github.lightarena.processor.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** The codec's methods on a buffer of the user, in that buffer's byte order. */
final class CodecBufferMethods {

  private static final At AT = At.inCodec("buffer", "byteOffset");

  private final ValueCode value;

  CodecBufferMethods(ValueCode value) {
    this.value = value;
  }

  void addTo(TypeSpec.Builder codec) {
    codec.addMethod(write());
    codec.addMethod(read());
  }

  private MethodSpec write() {
    Locals names = new Locals(List.of());
    CodeBlock.Builder code = CodeBlock.builder();
    for (ComponentCode component : value.components()) {
      CodeBlock accessor = CodeBlock.of("value.$L()", component.name);
      component.writeToBuffer(code, AT, accessor);
    }
    return method("write")
        .addJavadoc(
            "Writes a value to a buffer, in the buffer's byte order; its position stays, and"
                + " padding bytes stay as they are.\n\n"
                + "@param buffer takes {@link #BYTE_SIZE} bytes\n"
                + "@param byteOffset from the start of the buffer, in bytes\n"
                + "@param value to be written\n"
                + "@throws IndexOutOfBoundsException if the buffer has no room there; nothing was"
                + " written\n")
        .addParameter(ByteBuffer.class, "buffer")
        .addParameter(TypeName.INT, "byteOffset")
        .addParameter(value.record(), "value")
        .addCode(bounds())
        .addCode(checks())
        .addCode(
            value.mayFail()
                ? PutBack.around(
                    code.build(),
                    CodeBlock.of("buffer, byteOffset"),
                    CodeBlock.of("BYTE_SIZE"),
                    names)
                : code.build())
        .build();
  }

  private MethodSpec read() {
    List<CodeBlock> components =
        value.components().stream().map(component -> component.readFromBuffer(AT)).toList();
    return method("read")
        .addJavadoc(
            "Makes a record of the value that lies in a buffer, in the buffer's byte order.\n\n"
                + "@param buffer holds {@link #BYTE_SIZE} bytes; its position stays\n"
                + "@param byteOffset from the start of the buffer, in bytes\n"
                + "@return the record\n"
                + "@throws IndexOutOfBoundsException if the buffer ends before the value does\n")
        .returns(value.record())
        .addParameter(ByteBuffer.class, "buffer")
        .addParameter(TypeName.INT, "byteOffset")
        .addCode(bounds())
        .addStatement("return $L", CodecMethods.construct(value, components))
        .build();
  }

  private static CodeBlock bounds() {
    return CodeBlock.builder()
        .addStatement("$T.checkFromIndexSize(byteOffset, BYTE_SIZE, buffer.limit())", Objects.class)
        .build();
  }

  private CodeBlock checks() {
    return value.canBeRefused()
        ? CodeBlock.builder().addStatement("check(value, \"value\")").build()
        : CodeBlock.of("");
  }

  private static MethodSpec.Builder method(String name) {
    return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
  }
}
