package io.github.lightarena.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;

/**
 * Where generated code finds a value: the flyweight, and what is added to a slot's offset.
 *
 * @param flyweight the expression for the flyweight; for a value that has none yet, its scope
 * @param base the variable with the offset of the value from the flyweight, or the empty string;
 *     for a value that has none yet, its place
 * @param codec the codec that declares the offsets, or {@code null} inside of that
 * @param isPlaced whether the value has just been placed, and there is no flyweight yet
 */
record At(String flyweight, String base, ClassName codec, boolean isPlaced) {

  At(String flyweight, String base, ClassName codec) {
    this(flyweight, base, codec, false);
  }

  /** In a view: the value begins where the view does. */
  static At inView(ClassName codec) {
    return new At("this", "", codec);
  }

  /** In the codec itself. */
  static At inCodec(String flyweight, String base) {
    return new At(flyweight, base, null);
  }

  /** In the codec itself, of a value that has just been placed. */
  static At placed(String home, String place) {
    return new At(home, place, null, true);
  }

  /** The statement that writes to a slot. */
  CodeBlock put(String type, String constant, Object value) {
    return isPlaced
        ? CodeBlock.of(
            "$T.put$L($L, $L, $L, $L)",
            RuntimeTypes.PLACED_BYTES,
            type,
            flyweight,
            base,
            constant,
            value)
        : CodeBlock.of(
            "$T.put$L($L, $L, $L)", RuntimeTypes.BYTES, type, flyweight, offset(constant), value);
  }

  CodeBlock offset(String constant) {
    CodeBlock name =
        codec == null ? CodeBlock.of("$L", constant) : CodeBlock.of("$T.$L", codec, constant);
    return base.isEmpty() ? name : CodeBlock.of("$L + $L", base, name);
  }
}
