package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.Component;
import io.github.lightarena.it.property.Declaration.Extra;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import io.github.lightarena.processor.validate.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts one mistake into a declaration, and says which code it must be refused with. */
final class Refusals {

  /** What cannot come of a declaration in Java, and why. */
  static final Map<ProblemCode, String> ELSEWHERE =
      Map.of(
          ProblemCode.NESTED_INVALID,
          "is of a class file that another version of the processor left: SpecialErrorTest",
          ProblemCode.UNION_TOO_MANY,
          "takes 65,536 records: ErrorsPageTest",
          ProblemCode.LAYOUT_OPTION,
          "is of an option of the compiler: LayoutReportTest",
          ProblemCode.INTERNAL,
          "is a mistake of the processor: SpecialErrorTest");

  private static final Map<String, Function<Refusals, Declaration>> MISTAKES = mistakes();

  private final Declaration valid;
  private final Dice dice;

  private Refusals(Declaration valid, Dice dice) {
    this.valid = valid;
    this.dice = dice;
  }

  /**
   * Makes the mistake whose turn it is: so each comes up as often as the others.
   *
   * @param turn a number, from 0 on
   */
  static Declaration spoil(Declaration valid, Dice dice, long turn) {
    List<String> codes = List.copyOf(MISTAKES.keySet());
    String code = codes.get((int) (turn % codes.size()));
    return MISTAKES.get(code).apply(new Refusals(valid, dice));
  }

  /** The codes of all mistakes. */
  static Set<String> codes() {
    return MISTAKES.keySet();
  }

  private static Map<String, Function<Refusals, Declaration>> mistakes() {
    Map<String, Function<Refusals, Declaration>> mistakes = new LinkedHashMap<>();
    Mistakes.COMPONENTS.forEach(bad -> mistakes.put(bad.get(0), r -> r.component(bad.get(0))));
    Mistakes.TYPES.forEach(bad -> mistakes.putIfAbsent(bad.get(0), r -> r.type(bad.get(0))));
    mistakes.put("ArenaNameTaken", Refusals::nameTaken);
    mistakes.put("ArenaNameClash", Refusals::nameClash);
    mistakes.put("ArenaViewName", Refusals::viewName);
    mistakes.put("ArenaMemberClash", Refusals::memberClash);
    mistakes.put("ArenaAlignment", Refusals::alignment);
    mistakes.put("ArenaTooManyComponents", Refusals::tooManyComponents);
    mistakes.put("ArenaTooLarge", r -> r.valid.expecting(tooLarge(), "ArenaTooLarge"));
    mistakes.put("ArenaTypeParameters", Refusals::typeParameters);
    mistakes.put("ArenaSealed", r -> r.sealed(" permits OddRecord", "ArenaSealed"));
    mistakes.put("ArenaSealedInferred", r -> r.sealed("", "ArenaSealedInferred"));
    mistakes.put("ArenaInlineCycle", Refusals::cycle);
    mistakes.put("ArenaUnionGeneric", Refusals::genericUnion);
    return mistakes;
  }

  private Declaration component(String code) {
    List<String> bad = dice.pick(of(Mistakes.COMPONENTS, code));
    return withComponent(dice.pick(valid.records()), "oddOne", bad.get(1), bad.get(2))
        .expecting(Mistakes.HELPERS, code);
  }

  private static List<List<String>> of(List<List<String>> mistakes, String code) {
    return mistakes.stream().filter(bad -> bad.get(0).equals(code)).toList();
  }

  private Declaration withComponent(
      RecordDecl record, String name, String annotations, String type) {
    List<Component> components = new ArrayList<>(record.components());
    components.add(
        dice.below(components.size() + 1), new Component(name, type(annotations, type), false));
    return with(record, record.withComponents(components));
  }

  private static ComponentType type(String annotations, String text) {
    return ComponentType.plain(Row.PRIMITIVE, "odd", annotations, text, "", Access.object(""));
  }

  private Declaration with(RecordDecl old, RecordDecl changed) {
    List<RecordDecl> records = new ArrayList<>(valid.records());
    records.set(records.indexOf(old), changed);
    return valid.withRecords(records);
  }

  private Declaration type(String code) {
    List<String> bad = dice.pick(of(Mistakes.TYPES, code));
    List<Extra> extras = new ArrayList<>(Mistakes.HELPERS);
    extras.removeIf(extra -> extra.name().equals(bad.get(1)));
    extras.add(new Extra(bad.get(1), bad.get(2).replace("%s", Mistakes.VALUE) + "\n"));
    return valid.expecting(extras, code);
  }

  /** A record whose view no component names: of a class of that name it would be refused too. */
  private Optional<RecordDecl> unnamed() {
    RecordDecl record = dice.pick(valid.records());
    boolean named =
        valid.records().stream()
            .flatMap(r -> r.components().stream())
            .anyMatch(c -> c.type().text().contains(record.name().view()));
    return named ? Optional.empty() : Optional.of(record);
  }

  private Declaration nameTaken() {
    boolean codec = dice.percent(30);
    Optional<RecordDecl> record = unnamed();
    if (record.isEmpty() || codec && !record.get().name().chosenView().isEmpty()) {
      return valid.expecting(
          List.of(
              new Extra("OddRecord", Mistakes.VALUE + "record OddRecord(int x) {}\n"),
              new Extra("Odd", "interface Odd {}\n")),
          "ArenaNameTaken");
    }
    TypeName name = record.get().name();
    String taken = codec ? name.simpleCodec() : name.simpleView();
    return valid.expecting(List.of(new Extra(taken, "class " + taken + " {}\n")), "ArenaNameTaken");
  }

  private Declaration nameClash() {
    // The one whose name comes later in the alphabet is refused.
    String view = dice.pick(valid.records()).name().simpleView();
    String annotation = "@io.github.lightarena.annotation.ArenaValue(view = \"" + view + "\") ";
    return valid.expecting(
        List.of(new Extra("zzzzOdd", annotation + "record zzzzOdd(int x) {}\n")), "ArenaNameClash");
  }

  private Declaration viewName() {
    return dice.percent(30)
        ? viewName(dice.pick(List.of("SliceRecord", "KINDRecord")), "")
        : viewName("ZzzOdd", dice.pick(List.of("2D", "a.b", "class", "Cursor", "x y")));
  }

  private Declaration viewName(String name, String view) {
    String options = view.isEmpty() ? "" : "(view = \"" + view + "\") ";
    return valid.expecting(
        List.of(
            new Extra(name, Mistakes.VALUE.trim() + options + " record " + name + "(int x) {}\n")),
        "ArenaViewName");
  }

  private Declaration memberClash() {
    if (dice.percent(25)) {
      return type("ArenaMemberClash");
    }
    RecordDecl record = dice.pick(valid.records());
    List<String> methods = new ArrayList<>(List.of("toRecord"));
    for (Component component : record.components()) {
      component.type().access().methods(component.name(), component.type().nullable()).stream()
          .filter(method -> method.endsWith("/0"))
          .forEach(method -> methods.add(method.substring(0, method.indexOf('/'))));
    }
    String type = dice.pick(List.of("int", "double", "boolean"));
    return withComponent(record, dice.pick(methods), "", type)
        .expecting(List.of(), "ArenaMemberClash");
  }

  private Declaration alignment() {
    RecordDecl record = valid.records().get(valid.records().size() - 1);
    List<String> options = new ArrayList<>(record.options());
    options.removeIf(option -> option.startsWith("align"));
    options.add("align = " + dice.pick(List.of(0, -1, 3, 24, 8192, Integer.MIN_VALUE)));
    return with(record, record.withOptions(options)).expecting(List.of(), "ArenaAlignment");
  }

  private Declaration tooManyComponents() {
    String wide =
        IntStream.range(0, 126).mapToObj(i -> "double c" + i).collect(Collectors.joining(", "));
    return valid.expecting(
        List.of(new Extra("WideOdd", Mistakes.VALUE + "record WideOdd(" + wide + ") {}\n")),
        "ArenaTooManyComponents");
  }

  private Declaration typeParameters() {
    return valid.expecting(
        List.of(new Extra("PairOdd", Mistakes.VALUE + "record PairOdd<T>(T first, int x) {}\n")),
        "ArenaTypeParameters");
  }

  /** Sixteen times as large with each record, and the last of 4 GiB. */
  private static List<Extra> tooLarge() {
    List<Extra> pages = new ArrayList<>();
    pages.add(
        new Extra(
            "PageOdd0", Mistakes.VALUE.trim() + "(align = 4096) record PageOdd0(byte b) {}\n"));
    for (int level = 1; level <= 5; level++) {
      String nested = "PageOdd" + (level - 1) + " c";
      String components =
          IntStream.range(0, 16).mapToObj(i -> nested + i).collect(Collectors.joining(", "));
      String name = "PageOdd" + level;
      pages.add(new Extra(name, Mistakes.VALUE + "record " + name + "(" + components + ") {}\n"));
    }
    return pages;
  }

  private Declaration sealed(String permits, String code) {
    String text =
        "sealed interface OddFace%s {}\n%srecord OddRecord(int x) implements OddFace {}\n"
            .formatted(permits, Mistakes.VALUE);
    return valid.expecting(List.of(new Extra("OddFace", text)), code);
  }

  private Declaration cycle() {
    return valid.expecting(
        List.of(
            new Extra("OddRecord", Mistakes.VALUE + "record OddRecord(int x, ViaOdd via) {}\n"),
            new Extra("ViaOdd", Mistakes.VALUE + "record ViaOdd(OddRecord odd) {}\n")),
        "ArenaInlineCycle",
        "ArenaInlineCycle"); // each of the two records
  }

  private Declaration genericUnion() {
    String record = "record OddRecord(int x) implements OddBox<java.lang.Integer> {}\n";
    return valid.expecting(
        List.of(
            new Extra("OddBox", Mistakes.UNION + "(OddRecord.class) interface OddBox<T> {}\n"),
            new Extra("OddRecord", Mistakes.VALUE + record)),
        "ArenaUnionGeneric");
  }
}
