package io.github.lightarena;

import io.github.lightarena.codegen.ArenaSlice;
import io.github.lightarena.codegen.ViewText;

/** How a slice shows itself as text; it never throws. */
final class SliceText {
  private static final int MAX_ELEMENTS = 100;

  private SliceText() {}

  /** Gives one element as an object. */
  @FunctionalInterface
  interface Elements {
    Object get(int index);
  }

  static String of(ArenaSlice slice, boolean open, Elements elements) {
    if (!open) {
      return ViewText.closed(slice);
    }
    StringBuilder text = new StringBuilder("[");
    int length = slice.length();
    int shown = Math.min(length, MAX_ELEMENTS);
    for (int i = 0; i < shown; i++) {
      text.append(i == 0 ? "" : ", ").append(ViewText.of(elements.get(i)));
    }
    if (shown < length) {
      text.append(", ... length=").append(length);
    }
    return text.append(']').toString();
  }
}
