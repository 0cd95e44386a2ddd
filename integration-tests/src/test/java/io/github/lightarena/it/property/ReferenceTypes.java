package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.Form;
import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import java.util.List;
import java.util.Set;

/** References through interfaces, and slices of references. */
final class ReferenceTypes {

  private ReferenceTypes() {}

  /** A reference to an interface, or to a union's class. */
  static ComponentType to(Row row, InterfaceDecl type, Dice dice, World world) {
    boolean union = row == Row.UNION;
    TypeName name = type.name();
    // An interface does not know that another class makes a union of it.
    boolean declared = union && (type.form() == Form.HELD_UNION || dice.percent(40));
    String some = "some_" + name.key() + "(r, alloc)";
    ComponentType reference =
        ComponentType.reference(
            row,
            declared ? "AnyShape" : type.generic() ? "Box<String>" : type.form().toString(),
            declared ? name.view() : type.type(),
            declared ? name.view() + ".in(alloc).of(" + some + ")" : some,
            Set.of(name.key()),
            Access.own("View", union ? name.view() + ".in(alloc).flyweight()" : null));
    return world.isFounded(type) ? reference : reference.unfounded();
  }

  /** A slice of references: through a union, another interface, or a view. */
  static ComponentType slice(Dice dice, World world) {
    List<InterfaceDecl> had =
        world.interfaces.stream().filter(i -> !world.implementors(i).isEmpty()).toList();
    if (had.isEmpty() || dice.percent(25)) {
      TypeName record = dice.pick(world.recordNames);
      return ComponentType.reference(
          Row.REFERENCE_SLICE,
          "ReferenceSlice<Circle>",
          "io.github.lightarena.ReferenceSlice<" + record.view() + ">",
          "views_" + record.key() + "(r, alloc)",
          Set.of(record.key()),
          Access.own("View", null));
    }
    InterfaceDecl type = dice.pick(had);
    boolean union = type.form().isUnion();
    boolean held = type.form() == Form.HELD_UNION;
    TypeName name = type.name();
    boolean declared = union && dice.percent(50);
    return ComponentType.reference(
        Row.REFERENCE_SLICE,
        declared
            ? "AnyShape.Slice"
            : union && !held ? "ReferenceSlice<union>" : "ReferenceSlice<open>",
        declared
            ? name.view() + ".Slice"
            : "io.github.lightarena.ReferenceSlice<" + type.type() + ">",
        (declared ? "union_" : "references_") + name.key() + "(r, alloc)",
        Set.of(name.key()),
        Access.own(
            "View", union && (declared || !held) ? name.view() + ".in(alloc).slice(0)" : null));
  }
}
