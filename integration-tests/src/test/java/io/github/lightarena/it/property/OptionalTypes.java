package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.List;
import java.util.Set;

/** Components that may be absent. */
final class OptionalTypes {

  private static final List<String> NUMBERS = List.of("Int", "Long", "Double");

  private OptionalTypes() {}

  static ComponentType any(Dice dice, World world) {
    switch (dice.below(7)) {
      case 0, 1:
        String number = dice.pick(NUMBERS);
        String type = "java.util.Optional" + number;
        String present = type + ".of(r.next" + number + "())";
        return ComponentType.plain(
            Row.OPTIONAL, type, "(r.isNull() ? " + type + ".empty() : " + present + ")");
      case 2:
        return ComponentType.plain(
                Row.OPTIONAL, "java.lang.Integer", "(java.lang.Integer) r.nextInt()")
            .orNull();
      case 3:
        return of("java.lang.String", "r.text()", false, null, Set.of(), "%v.%nChars()");
      case 4:
        String constant = dice.pick(TypePool.ENUMS);
        return of(constant, "r.pick(" + constant + ".values())", true, null, Set.of());
      case 5:
        return ofReference(dice, world);
      default:
        return ofNested(dice, world);
    }
  }

  private static ComponentType ofNested(Dice dice, World world) {
    if (world.records.isEmpty()) {
      return of("java.util.UUID", "new java.util.UUID(r.nextLong(), 1)", true, null, Set.of());
    }
    RecordDecl record = dice.pick(world.records);
    String key = record.name().key();
    String into = "%v.%nView(" + record.name().view() + ".in(alloc).flyweight())";
    return of(
        record.name().type(),
        TypePool.make(record.name()),
        World.isSelfContained(record),
        key,
        Set.of(key),
        "%v.%nView()",
        into);
  }

  private static ComponentType ofReference(Dice dice, World world) {
    List<InterfaceDecl> had =
        world.interfaces.stream().filter(i -> !world.implementors(i).isEmpty()).toList();
    if (had.isEmpty() || dice.percent(50)) {
      TypeName record = dice.pick(world.recordNames);
      String view = record.view();
      String make = view + ".in(alloc).copyOf(" + TypePool.make(record) + ")";
      return of(view, make, false, null, Set.of(record.key()), "%v.%nView()");
    }
    InterfaceDecl type = dice.pick(had);
    String key = type.name().key();
    return of(type.type(), "some_" + key + "(r, alloc)", false, null, Set.of(key), "%v.%nView()");
  }

  private static ComponentType of(
      String type,
      String make,
      boolean selfContained,
      String inlined,
      Set<String> uses,
      String... reads) {
    return new ComponentType(
        Row.OPTIONAL,
        "Optional",
        "",
        "java.util.Optional<" + type + ">",
        "java.util.Optional.<" + type + ">ofNullable(r.isNull() ? null : " + make + ")",
        selfContained,
        false,
        inlined,
        uses,
        List.of(reads).stream()
            .map(read -> "java.util.Optional.ofNullable(" + read + ")")
            .toList());
  }
}
