package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.Form;
import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import java.util.List;
import java.util.Set;

/** Texts, arrays and lists. */
final class ManyTypes {

  private static final String LENGTH = "@io.github.lightarena.annotation.Length(%d) ";

  /** What is aimed where only an accessor answers such a flyweight. */
  private static final String SHOWN = "%v.%n()";

  /**
   * What arrays and lists hold: its type, a value of it, what it names, and a slice of it to be
   * aimed, or null.
   */
  private record Element(
      String variant, String text, String make, Set<String> uses, String aimed) {}

  private ManyTypes() {}

  static ComponentType text(Dice dice) {
    boolean string = dice.percent(60);
    String type = string ? "java.lang.String" : "java.lang.CharSequence";
    Access access = string ? Access.beside("Chars", SHOWN) : Access.own("Chars", SHOWN);
    return ComponentType.reference(Row.TEXT, type, type, "r.text()", Set.of(), access);
  }

  static ComponentType inlineArray(Dice dice) {
    String element = dice.pick(TypePool.PRIMITIVES);
    int length = dice.pick(List.of(1, 2, 3, 7, 16));
    String make =
        "java.util.Arrays.copyOf(r.next%ss(), %d)".formatted(TypePool.capital(element), length);
    return ComponentType.plain(
        Row.INLINE_ARRAY,
        element + "[]",
        LENGTH.formatted(length),
        element + "[]",
        make,
        access(element).withPresence());
  }

  private static Access access(String element) {
    return Access.beside("Slice", "alloc." + element + "s(0)");
  }

  static ComponentType array(Dice dice, World world) {
    if (dice.percent(40)) {
      String element = dice.pick(TypePool.PRIMITIVES);
      String type = element + "[]";
      String make = "r.next" + TypePool.capital(element) + "s()";
      return ComponentType.reference(Row.ARRAY, type, type, make, Set.of(), access(element));
    }
    Element element = element(dice, world, false);
    return ComponentType.reference(
        Row.ARRAY,
        element.variant() + "[]",
        element.text() + "[]",
        list(element) + ".toArray(new " + element.text() + "[0])",
        element.uses(),
        Access.beside("Slice", element.aimed()));
  }

  static ComponentType list(Dice dice, World world) {
    Element element = element(dice, world, true);
    return ComponentType.reference(
        Row.LIST,
        "List<" + element.variant() + ">",
        "java.util.List<" + element.text() + ">",
        list(element),
        element.uses(),
        Access.beside("Slice", element.aimed()));
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
    switch (dice.below(9)) {
      case 0, 1:
        String primitive = dice.pick(TypePool.PRIMITIVES);
        String box = ComponentType.BOXES.get(primitive);
        String make = "r.next" + TypePool.capital(primitive) + "()";
        return new Element(box, box, make, Set.of(), "alloc." + primitive + "s(0)");
      case 2:
        String type = dice.pick(TypePool.ENUMS);
        return new Element("enum", type, "r.pick(" + type + ".values())", Set.of(), SHOWN);
      case 3:
        return new Element("String", "java.lang.String", "r.text()", Set.of(), SHOWN);
      case 4:
        return new Element("CharSequence", "java.lang.CharSequence", "r.text()", Set.of(), SHOWN);
      case 5:
        String copy = record.view() + ".in(alloc).copyOf(" + TypePool.make(record) + ")";
        return new Element("view", record.view(), copy, Set.of(record.key()), null);
      case 6, 7:
        if (!had.isEmpty()) {
          return ofInterface(dice.pick(had), dice);
        }
        return ofRecords(record);
      default:
        return ofRecords(record);
    }
  }

  private static Element ofRecords(TypeName record) {
    return new Element(
        "record",
        record.type(),
        TypePool.make(record),
        Set.of(record.key()),
        record.view() + ".in(alloc).slice(0)");
  }

  private static Element ofInterface(InterfaceDecl face, Dice dice) {
    TypeName name = face.name();
    String some = "some_" + name.key() + "(r, alloc)";
    String union = name.view() + ".in(alloc)";
    if (face.form().isUnion() && dice.percent(50)) {
      String any = union + ".of(" + some + ")";
      return new Element("AnyShape", name.view(), any, Set.of(name.key()), union + ".slice(0)");
    }
    // An interface does not know that another class makes a union of it.
    boolean isUnion = face.form().isUnion() && face.form() != Form.HELD_UNION;
    return new Element(
        isUnion ? "union" : "open",
        face.type(),
        some,
        Set.of(name.key()),
        isUnion ? union + ".slice(0)" : null);
  }
}
