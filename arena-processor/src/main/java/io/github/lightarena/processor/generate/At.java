package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * Where generated code finds a value: the flyweight, and what is added to a slot's offset.
 *
 * @param flyweight the expression for the flyweight
 * @param base the variable with the offset of the value from the flyweight, or the empty string
 * @param codec the codec that declares the offsets, or {@code null} inside of that
 */
record At(String flyweight, String base, ClassName codec) {

  /** In a view: the value begins where the view does. */
  static At inView(ClassName codec) {
    return new At("this", "", codec);
  }

  /** In the codec itself. */
  static At inCodec(String flyweight, String base) {
    return new At(flyweight, base, null);
  }

  CodeBlock offset(String constant) {
    CodeBlock name =
        codec == null ? CodeBlock.of("$L", constant) : CodeBlock.of("$T.$L", codec, constant);
    return base.isEmpty() ? name : CodeBlock.of("$L + $L", base, name);
  }
}
