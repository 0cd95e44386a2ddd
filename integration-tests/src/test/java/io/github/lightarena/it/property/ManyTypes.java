package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Texts, arrays and lists. */
final class ManyTypes {

  private static final String LENGTH = "@io.github.lightarena.annotation.Length(%d) ";
  private static final Map<String, String> BOXES =
      Map.of(
          "boolean",
          "Boolean",
          "byte",
          "Byte",
          "short",
          "Short",
          "char",
          "Character",
          "int",
          "Integer",
          "long",
          "Long",
          "float",
          "Float",
          "double",
          "Double");

  /** What arrays and lists hold: its type, a value of it, and what it names. */
  private record Element(String variant, String text, String make, Set<String> uses) {}

  private ManyTypes() {}

  static ComponentType text(Dice dice) {
    boolean string = dice.percent(60);
    String type = string ? "java.lang.String" : "java.lang.CharSequence";
    String read = string ? "%v.%nChars(" : "%v.%n(";
    List<String> reads = List.of(read + ")", read + read + "))");
    ComponentType text = ComponentType.reference(Row.TEXT, type, type, "r.text()", Set.of(), reads);
    return dice.percent(30) ? text.orNull() : text;
  }

  static ComponentType inlineArray(Dice dice) {
    String element = dice.pick(TypePool.PRIMITIVES);
    int length = dice.pick(List.of(1, 2, 3, 7, 16));
    String make =
        "java.util.Arrays.copyOf(r.next%ss(), %d)".formatted(TypePool.capital(element), length);
    return new ComponentType(
        Row.INLINE_ARRAY,
        element + "[]",
        LENGTH.formatted(length),
        element + "[]",
        make,
        true,
        false,
        null,
        Set.of(),
        reads(element));
  }

  private static List<String> reads(String element) {
    return List.of("%v.%nSlice()", "%v.%nSlice(alloc." + element + "s(0))");
  }

  static ComponentType array(Dice dice, World world) {
    if (dice.percent(60)) {
      String element = dice.pick(TypePool.PRIMITIVES);
      String type = element + "[]";
      String make = "r.next" + TypePool.capital(element) + "s()";
      return ComponentType.reference(Row.ARRAY, type, type, make, Set.of(), reads(element));
    }
    Element element = element(dice, world, false);
    String raw = element.text().replaceAll("<.*", "");
    return ComponentType.reference(
        Row.ARRAY,
        element.variant() + "[]",
        element.text() + "[]",
        list(element) + ".toArray(new " + raw + "[0])",
        element.uses(),
        List.of("%v.%nSlice()"));
  }

  static ComponentType list(Dice dice, World world) {
    Element element = element(dice, world, true);
    return ComponentType.reference(
        Row.LIST,
        "List<" + element.variant() + ">",
        "java.util.List<" + element.text() + ">",
        list(element),
        element.uses(),
        List.of("%v.%nSlice()"));
  }

  private static String list(Element element) {
    return "r.<" + element.text() + ">list(() -> " + element.make() + ")";
  }

  private static Element element(Dice dice, World world, boolean inList) {
    List<InterfaceDecl> had =
        world.interfaces.stream()
            .filter(i -> !world.implementors(i).isEmpty() && (inList || !i.generic()))
            .toList();
    TypeName record = dice.pick(world.recordNames);
    switch (dice.below(6)) {
      case 0:
        String primitive = dice.pick(TypePool.PRIMITIVES);
        String box = "java.lang." + BOXES.get(primitive);
        if (inList) {
          String make = "r.next" + TypePool.capital(primitive) + "()";
          return new Element(box, box, make, Set.of());
        }
        return new Element("String", "java.lang.String", "r.text()", Set.of());
      case 1:
        String type = dice.pick(TypePool.ENUMS);
        return new Element("enum", type, "r.pick(" + type + ".values())", Set.of());
      case 2:
        return new Element("String", "java.lang.String", "r.text()", Set.of());
      case 3:
        String copy = record.view() + ".in(alloc).copyOf(" + TypePool.make(record) + ")";
        return new Element("view", record.view(), copy, Set.of(record.key()));
      case 4:
        if (!had.isEmpty()) {
          InterfaceDecl face = dice.pick(had);
          String some = "some_" + face.name().key() + "(r, alloc)";
          String variant = face.form().isUnion() ? "union" : "open";
          return new Element(variant, face.type(), some, Set.of(face.name().key()));
        }
        return new Element("record", record.type(), TypePool.make(record), Set.of(record.key()));
      default:
        return new Element("record", record.type(), TypePool.make(record), Set.of(record.key()));
    }
  }
}
