package io.github.lightarena.it.property;

import java.util.List;

/** Components that may be absent. */
final class OptionalTypes {

  private static final List<String> NUMBERS = List.of("Int", "Long", "Double");

  /** What can be in an {@code Optional}: every row but itself, and what is on the Java heap. */
  private static final List<Row> HELD =
      TypePool.ROWS.stream().filter(r -> r != Row.OPTIONAL && r != Row.ON_HEAP).toList();

  private OptionalTypes() {}

  static ComponentType any(Dice dice, World world) {
    switch (dice.below(10)) {
      case 0:
        return number(dice.pick(NUMBERS));
      case 1:
        ComponentType boxed = TypePool.primitive(dice).orNull();
        return boxed.ofRow(Row.OPTIONAL, "@Nullable " + boxed.text());
      default:
        ComponentType held = TypePool.of(dice.pick(HELD), dice, world);
        return held == null ? null : held.inOptional();
    }
  }

  private static ComponentType number(String number) {
    String type = "java.util.Optional" + number;
    String present = type + ".of(r.next" + number + "())";
    return ComponentType.plain(
        Row.OPTIONAL,
        type,
        "",
        type,
        "(r.isNull() ? " + type + ".empty() : " + present + ")",
        Access.value("r.next" + number + "()").inOptional());
  }
}
