package io.github.lightarena.processor.report;

import io.github.lightarena.processor.model.ValueLayouts;
import java.util.Locale;

/** What sort of thing bytes hold, for the colours. */
enum Sort {
  INTEGER("integer"),
  FLOATING("floating point"),
  FLAG("boolean, enum, presence"),
  REFERENCE("reference"),
  LENGTH("length, index"),
  OTHER("converted"),
  PADDING("padding");

  /** For the legend. */
  final String label;

  Sort(String label) {
    this.label = label;
  }

  /** The sort of a slot's kind, as {@code SlotRequest} has it. */
  static Sort of(String kind) {
    String word = kind.split("[^a-z]", 2)[0];
    return switch (word) {
      case "byte", "short", "char", "int", "long" -> INTEGER;
      case "float", "double" -> FLOATING;
      case "boolean", "enum", ValueLayouts.PRESENT -> FLAG;
      case "reference" -> REFERENCE;
      case "length", "index" -> LENGTH;
      default -> OTHER;
    };
  }

  /** The class in the style sheet. */
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
