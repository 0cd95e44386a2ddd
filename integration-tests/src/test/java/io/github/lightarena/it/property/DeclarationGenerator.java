package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.Component;
import io.github.lightarena.it.property.Declaration.Constructor;
import io.github.lightarena.it.property.Declaration.Form;
import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes a declaration from a seed: the same one, always. */
final class DeclarationGenerator {

  /** How the seeds of declarations with a mistake end. */
  private static final List<Integer> REFUSED = List.of(2, 5, 8);

  static final String MUTABLE = "mutable = true";

  private static final String STATIC_IN = "static int in() { return 1; }";

  private static final List<String> MEMBERS =
      List.of(
          "class Bytes {}",
          "class Slice {}",
          "enum Kind { ROUND }",
          "interface UnionKind {}",
          "class String {}",
          "int UNION = 1;",
          "int KIND = 2;",
          STATIC_IN,
          "private int secret() { return 2; }",
          "boolean equals(java.lang.Object other);",
          "java.lang.String toString();");

  private static final List<String> PLATFORM =
      List.of(
          "java.lang.Runnable",
          "java.lang.Comparable<SELF>",
          "java.util.function.IntSupplier",
          "java.io.Serializable",
          "java.lang.Cloneable");

  private final Dice dice;
  private final World world;
  private final Set<String> takenTypes = new LinkedHashSet<>(Set.of(CheckWriter.NAME));

  /** The accessors of interfaces: no other component or method without arguments is called so. */
  private final Set<String> takenNames = new LinkedHashSet<>();

  /** The methods without arguments: no component is called so. */
  private final Set<String> takenMethods = new LinkedHashSet<>();

  private DeclarationGenerator(long seed) {
    this.dice = new Dice(seed);
    this.world = new World("d" + seed);
  }

  static Declaration generate(long seed) {
    return new DeclarationGenerator(seed).declaration(seed);
  }

  private Declaration declaration(long seed) {
    int count = dice.pick(List.of(1, 1, 2, 2, 3, 3, 4, 5));
    for (int i = 0; i < count; i++) {
      world.recordNames.add(NamePool.record(dice, world.packageName, takenTypes));
    }
    int interfaceCount = dice.pick(List.of(0, 1, 1, 2, 2, 3));
    for (int i = 0; i < interfaceCount; i++) {
      InterfaceDecl type = interfaceDecl();
      world.interfaces.add(type);
    }
    List<List<InterfaceDecl>> implemented = implemented(count);
    for (int i = 0; i < count; i++) {
      world.records.add(record(world.recordNames.get(i), implemented.get(i)));
    }
    List<InterfaceDecl> used =
        world.interfaces.stream()
            .filter(i -> i.form() == Form.PLAIN || !world.implementors(i).isEmpty())
            .toList();
    Declaration valid =
        new Declaration(
            seed, world.packageName, List.copyOf(world.records), used, List.of(), List.of());
    int place = REFUSED.indexOf((int) (seed % 10));
    return place < 0 ? valid : Refusals.spoil(valid, dice, seed / 10 * REFUSED.size() + place);
  }

  private InterfaceDecl interfaceDecl() {
    TypeName name = NamePool.interfaceOf(dice, world.packageName, takenTypes);
    Form form =
        dice.pick(
            List.of(
                Form.PLAIN,
                Form.PLAIN,
                Form.SEALED,
                Form.LISTED_UNION,
                Form.LISTED_UNION,
                Form.SEALED_UNION,
                name.outer().isEmpty() ? Form.HELD_UNION : Form.LISTED_UNION));
    boolean generic = form == Form.PLAIN && dice.percent(25);
    List<InterfaceDecl> parents =
        world.interfaces.stream().filter(i -> !i.form().isSealed() && !i.generic()).toList();
    String parent =
        generic || parents.isEmpty() || dice.percent(60) ? null : dice.pick(parents).name().key();
    List<Component> accessors = new ArrayList<>();
    for (int i = dice.below(3); i > 0; i--) {
      Set<String> names = new LinkedHashSet<>(takenNames);
      names.addAll(takenMethods);
      String accessor = NamePool.component(dice, names);
      takenNames.add(accessor);
      accessors.add(new Component(accessor, TypePool.simple(dice), false));
    }
    List<MethodDecl> methods =
        new ArrayList<>(MethodPool.methods(dice, name.type(), dice.below(5)));
    methods.removeIf(m -> m.parameters().isEmpty() && takenNames.contains(m.name()));
    methods.stream().filter(m -> m.parameters().isEmpty()).forEach(m -> takenMethods.add(m.name()));
    List<String> members = new ArrayList<>(dice.percent(15) ? dice.some(MEMBERS, 30) : List.of());
    if (dice.percent(25)) {
      TypeName hidden = dice.pick(world.recordNames);
      String simple = dice.pick(List.copyOf(hidden.topLevel()));
      members.removeIf(m -> m.contains(" " + simple + " {"));
      members.add("class " + simple + " {}");
    }
    // A class inside may not be called like one around it.
    members.removeIf(
        m ->
            List.of(name.simple(), name.outer()).stream()
                .anyMatch(t -> m.contains(" " + t + " {")));
    // Nor may a static method be called like an accessor of its own or of a parent.
    if (takenNames.contains("in") || takenMethods.contains("in")) {
      members.remove(STATIC_IN);
    }
    return new InterfaceDecl(name, form, generic, parent, accessors, methods, members);
  }

  /** Which interfaces each record implements; of a union or sealed one there is a member. */
  private List<List<InterfaceDecl>> implemented(int count) {
    List<List<InterfaceDecl>> implemented = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      implemented.add(new ArrayList<>());
    }
    for (InterfaceDecl type : world.interfaces) {
      int forced = type.form() == Form.PLAIN ? -1 : dice.below(count);
      for (int i = 0; i < count; i++) {
        if (i == forced || dice.percent(45)) {
          implemented.get(i).add(type);
          world.implement(type, i);
        }
      }
    }
    return implemented;
  }

  private RecordDecl record(TypeName name, List<InterfaceDecl> interfaces) {
    List<Component> components = new ArrayList<>();
    for (InterfaceDecl type : withParents(interfaces)) {
      components.addAll(type.accessors());
    }
    Set<String> names = new LinkedHashSet<>(takenNames);
    names.addAll(takenMethods);
    int count = dice.pick(List.of(0, 1, 2, 2, 3, 3, 4, 5, 8));
    for (int i = 0; i < count; i++) {
      String component = NamePool.component(dice, names);
      components.add(new Component(component, typeOf(component, components), false));
    }
    components.replaceAll(c -> new Component(c.name(), c.type(), dice.percent(8)));
    List<String> options = new ArrayList<>();
    if (!name.chosenView().isEmpty()) {
      options.add("view = \"" + name.chosenView() + "\"");
    }
    if (dice.percent(12)) {
      options.add("align = " + (1 << dice.below(13)));
    }
    if (dice.percent(12)) {
      options.add("layout = io.github.lightarena.annotation.ArenaValue.Layout.DECLARED");
    }
    // A setter is called like its component, and may not be like a method of an interface.
    boolean unlike = components.stream().noneMatch(c -> MethodPool.isName(c.name()));
    if (unlike && dice.percent(20)) {
      options.add(MUTABLE);
    }
    return new RecordDecl(
        name,
        options,
        dice.shuffled(components),
        interfaces.stream().map(i -> i.name().key()).toList(),
        dice.percent(12) ? List.of(dice.pick(PLATFORM)) : List.of(),
        constructor(components),
        dice.percent(30),
        "");
  }

  /** Two names that differ in their first letter's case alone may not both have a {@code hasX}. */
  private ComponentType typeOf(String component, List<Component> others) {
    ComponentType type = TypePool.any(dice, world);
    boolean clashes =
        others.stream()
            .filter(o -> o.type().access().isCapitalized())
            .anyMatch(o -> TypePool.capital(o.name()).equals(TypePool.capital(component)));
    return clashes && type.access().isCapitalized() ? TypePool.primitive(dice) : type;
  }

  private Constructor constructor(List<Component> components) {
    boolean canThrow = components.stream().anyMatch(c -> c.type().text().equals("int"));
    return dice.percent(70)
        ? Constructor.NONE
        : dice.pick(
            List.of(
                Constructor.COMPACT,
                Constructor.CANONICAL,
                canThrow ? Constructor.THROWING : Constructor.COMPACT,
                canThrow ? Constructor.THROWING : Constructor.CANONICAL));
  }

  private List<InterfaceDecl> withParents(List<InterfaceDecl> interfaces) {
    Set<InterfaceDecl> all = new LinkedHashSet<>();
    for (InterfaceDecl type : interfaces) {
      for (InterfaceDecl next = type; next != null; next = parent(next)) {
        all.add(next);
      }
    }
    return List.copyOf(all);
  }

  private InterfaceDecl parent(InterfaceDecl type) {
    return world.interfaces.stream()
        .filter(i -> i.name().key().equals(type.parent()))
        .findFirst()
        .orElse(null);
  }
}
