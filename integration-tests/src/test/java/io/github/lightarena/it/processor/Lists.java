package io.github.lightarena.it.processor;

import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import java.util.List;

/** Values whose components are lists and arrays, for {@link ListTest}. */
@ArenaScoped
final class Lists {
  static final int SMALL_BLOCK = 512;

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @ArenaUnion({DotRecord.class, LabelRecord.class})
  interface Mark {
    int weight();
  }

  interface Solid {
    int weight();
  }

  @ArenaValue
  record DotRecord(int weight) implements Mark, Solid {}

  @ArenaValue
  record LabelRecord(int weight, String text) implements Mark, Solid {}

  @ArenaValue
  record ListsRecord(
      List<DotRecord> dots,
      List<LabelRecord> labels,
      List<Lists_Dot> views,
      List<Mark> marks,
      List<Solid> solids,
      List<Color> colors,
      List<String> names,
      List<CharSequence> texts,
      List<Integer> numbers,
      List<Boolean> flags) {}

  @ArenaValue
  record ArraysRecord(
      DotRecord[] dots,
      LabelRecord[] labels,
      Lists_Dot[] views,
      Mark[] marks,
      Solid[] solids,
      Color[] colors,
      String[] names,
      CharSequence[] texts,
      Double[] numbers) {}

  @ArenaValue
  record MaybeRecord(
      @Nullable List<DotRecord> dots,
      @Nullable List<Mark> marks,
      @Nullable List<Color> colors,
      @Nullable List<String> names,
      @Nullable List<Long> numbers) {}

  @ArenaValue
  record NeedsRecord(List<DotRecord> dots) {}

  private Lists() {}
}
