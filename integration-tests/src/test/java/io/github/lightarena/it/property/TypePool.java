package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Types of components, of every row of the table. */
final class TypePool {

  static final List<String> PRIMITIVES =
      Arrays.asList("boolean byte short char int long float double".split(" "));

  static final List<String> ENUMS =
      List.of(
          "support.Small",
          "support.One",
          "support.Wide",
          "support.Bodies",
          "java.util.concurrent.TimeUnit");

  private static final List<List<String>> ON_HEAP =
      List.of(
          List.of("java.lang.String", "r.text()"),
          List.of("java.lang.Object", "r.text()"),
          List.of("int[]", "r.nextInts()"),
          List.of("java.lang.String[][]", "new java.lang.String[][] {{r.text()}, {}}"),
          List.of("java.util.List<?>", "java.util.List.of(r.nextInt())"),
          List.of(
              "java.util.Map<java.lang.String, java.util.List<int[]>>",
              "java.util.Map.of(r.text(), new java.util.ArrayList<int[]>())"),
          List.of("java.lang.Thread.State", "r.pick(java.lang.Thread.State.values())"),
          List.of("java.lang.Runnable", "(java.lang.Runnable) () -> {}"),
          List.of("java.lang.Class<?>[]", "new java.lang.Class<?>[] {int.class}"));

  private static final String CONVERT =
      "@io.github.lightarena.annotation.Convert(support.MoneyConverter.class) ";

  private static final List<List<String>> CONVERTED =
      List.of(
          List.of("java.util.UUID", "new java.util.UUID(r.nextLong(), r.nextLong())", ""),
          List.of("java.time.Instant", "r.instant()", ""),
          List.of("java.time.Duration", "java.time.Duration.ofNanos(r.nextLong())", ""),
          List.of("java.time.LocalDate", "r.dateTime().toLocalDate()", ""),
          List.of("java.time.LocalTime", "r.dateTime().toLocalTime()", ""),
          List.of("java.time.LocalDateTime", "r.dateTime()", ""),
          List.of("java.math.BigInteger", "r.bigInteger()", ""),
          List.of("java.math.BigDecimal", "r.bigDecimal()", ""),
          List.of(
              "java.util.Optional<support.Money>",
              "java.util.Optional.of(new support.Money(r.nextLong(), r.nextByte()))",
              "@io.github.lightarena.annotation.Convert(support.OptionalMoneyConverter.class) "),
          List.of("support.Money", "new support.Money(r.nextLong(), r.nextByte())", CONVERT));

  /** Those that have the most forms come up more often. */
  static final List<Row> ROWS = rows();

  private TypePool() {}

  private static List<Row> rows() {
    List<Row> rows = new ArrayList<>(List.of(Row.values()));
    rows.addAll(List.of(Row.ARRAY, Row.LIST, Row.LIST, Row.OPTIONAL, Row.OPTIONAL, Row.OPTIONAL));
    // These need something that often is not there.
    rows.addAll(List.of(Row.NESTED, Row.INLINE, Row.UNION, Row.UNION, Row.OPEN, Row.TEXT));
    rows.addAll(List.of(Row.REFERENCE_SLICE, Row.VALUE_SLICE));
    return rows;
  }

  /** A type of any row that can be had. */
  static ComponentType any(Dice dice, World world) {
    while (true) {
      ComponentType type = of(dice.pick(ROWS), dice, world);
      if (type != null) {
        return !type.founded() || canBeNull(type) && dice.percent(25) ? type.orNull() : type;
      }
    }
  }

  private static boolean canBeNull(ComponentType type) {
    return type.row() != Row.PRIMITIVE && type.row() != Row.OPTIONAL;
  }

  /** A type for an interface's accessor, which records of any number share. */
  static ComponentType simple(Dice dice) {
    return switch (dice.below(4)) {
      case 0 -> orNull(enumType(dice), dice);
      case 1 -> primitiveSlice(dice);
      case 2 -> orNull(onHeap(dice), dice);
      default -> primitive(dice);
    };
  }

  private static ComponentType orNull(ComponentType type, Dice dice) {
    return dice.percent(30) ? type.orNull() : type;
  }

  /** A type of a row, not nullable, or null if there is nothing yet that it could name. */
  static ComponentType of(Row row, Dice dice, World world) {
    return switch (row) {
      case PRIMITIVE -> primitive(dice);
      case ENUM -> enumType(dice);
      case NESTED -> nested(dice, world);
      case INLINE -> inline(dice, world);
      case UNION, OPEN -> reference(row, dice, world);
      case VIEW -> view(dice, world);
      case PRIMITIVE_SLICE -> primitiveSlice(dice);
      case VALUE_SLICE -> valueSlice(dice, world);
      case REFERENCE_SLICE -> ReferenceTypes.slice(dice, world);
      case TEXT -> ManyTypes.text(dice);
      case INLINE_ARRAY -> ManyTypes.inlineArray(dice);
      case ARRAY -> ManyTypes.array(dice, world);
      case LIST -> ManyTypes.list(dice, world);
      case OPTIONAL -> OptionalTypes.any(dice, world);
      case CONVERTED -> converted(dice);
      case ON_HEAP -> onHeap(dice);
    };
  }

  static ComponentType primitive(Dice dice) {
    // Of int a constructor can refuse a value.
    String type = dice.percent(25) ? "int" : dice.pick(PRIMITIVES);
    String make = "r.next" + capital(type) + "()";
    return ComponentType.plain(Row.PRIMITIVE, type, "", type, make, Access.value(make));
  }

  private static ComponentType enumType(Dice dice) {
    String name = dice.pick(ENUMS);
    String make = "r.pick(" + name + ".values())";
    return ComponentType.plain(Row.ENUM, name, "", name, make, Access.object(make));
  }

  private static ComponentType nested(Dice dice, World world) {
    if (world.records.isEmpty()) {
      return null;
    }
    // The deepest one, often: what is nested in what is nested must come up.
    RecordDecl record =
        dice.percent(50) ? world.records.get(world.records.size() - 1) : dice.pick(world.records);
    return inlined(Row.NESTED, record, "", record.name().type(), make(record.name()));
  }

  private static ComponentType inline(Dice dice, World world) {
    List<InterfaceDecl> founded = world.interfaces.stream().filter(world::isFounded).toList();
    if (founded.isEmpty()) {
      return null;
    }
    InterfaceDecl type = dice.pick(founded);
    RecordDecl record =
        world.records.get(
            dice.pick(
                world.implementors(type).stream().filter(i -> i < world.records.size()).toList()));
    String annotation =
        "@io.github.lightarena.annotation.Inline(" + record.name().type() + ".class) ";
    String make = "either_" + record.name().key() + "(r, alloc)";
    return inlined(Row.INLINE, record, annotation, type.type(), make).alsoUsing(type.name().key());
  }

  private static ComponentType inlined(
      Row row, RecordDecl record, String annotation, String text, String make) {
    String into = record.name().view() + ".in(alloc).flyweight()";
    return new ComponentType(
        row,
        row.toString(),
        annotation,
        text,
        make,
        World.isSelfContained(record),
        false,
        true,
        record.name().key(),
        Set.of(record.name().key()),
        (row == Row.INLINE ? Access.own("View", into) : Access.beside("View", into))
            .withPresence());
  }

  private static ComponentType reference(Row row, Dice dice, World world) {
    boolean union = row == Row.UNION;
    List<InterfaceDecl> fitting =
        world.interfaces.stream()
            .filter(i -> union ? i.form().isUnion() : i.form().isOpen())
            .filter(i -> !world.implementors(i).isEmpty())
            .toList();
    return fitting.isEmpty() ? null : ReferenceTypes.to(row, dice.pick(fitting), dice, world);
  }

  private static ComponentType view(Dice dice, World world) {
    TypeName record = dice.pick(world.recordNames);
    String view = record.view();
    ComponentType type =
        ComponentType.reference(
            Row.VIEW,
            world.isFounded(record) ? "view" : "view of itself or a later record",
            view,
            view + ".in(alloc).copyOf(" + make(record) + ")",
            Set.of(record.key()),
            Access.own("View", view + ".in(alloc).flyweight()"));
    return world.isFounded(record) ? type : type.unfounded();
  }

  private static ComponentType primitiveSlice(Dice dice) {
    String element = dice.pick(PRIMITIVES);
    String slice = "io.github.lightarena." + capital(element) + "Slice";
    String array = "r.next" + capital(element) + "s()";
    return ComponentType.reference(
        Row.PRIMITIVE_SLICE,
        slice,
        slice,
        "(r.nextBoolean() ? " + slice + ".of(" + array + ") : alloc.copyOf(" + array + "))",
        Set.of(),
        Access.own("View", "alloc." + element + "s(0)"));
  }

  private static ComponentType valueSlice(Dice dice, World world) {
    TypeName record = dice.pick(world.recordNames);
    String slice = record.view() + ".Slice";
    boolean declared = dice.percent(50);
    return ComponentType.reference(
        Row.VALUE_SLICE,
        declared ? "Circle.Slice" : "ValueSlice<Circle>",
        declared ? slice : "io.github.lightarena.ValueSlice<" + record.view() + ">",
        "slice_" + record.key() + "(r, alloc)",
        Set.of(record.key()),
        Access.own("View", record.view() + ".in(alloc).slice(0)"));
  }

  private static ComponentType converted(Dice dice) {
    List<String> choice = dice.pick(CONVERTED);
    String type = choice.get(0);
    String make = choice.get(1);
    return ComponentType.plain(Row.CONVERTED, type, choice.get(2), type, make, Access.value(make));
  }

  private static ComponentType onHeap(Dice dice) {
    List<String> choice = dice.pick(ON_HEAP);
    String type = choice.get(0);
    ComponentType onHeap =
        ComponentType.reference(
            Row.ON_HEAP, type, type, choice.get(1), Set.of(), Access.object(choice.get(1)));
    return onHeap.marked("@io.github.lightarena.annotation.OnHeap ");
  }

  static String make(TypeName record) {
    return "make_" + record.key() + "(r, alloc)";
  }

  static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
