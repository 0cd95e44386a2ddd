package io.github.lightarena.it.property;

import io.github.lightarena.it.property.Declaration.Component;
import io.github.lightarena.it.property.Declaration.Extra;
import io.github.lightarena.it.property.Declaration.InterfaceDecl;
import io.github.lightarena.it.property.Declaration.RecordDecl;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Puts one mistake into a declaration, and says which code it must be refused with. */
final class Refusals {

  private final Declaration valid;
  private final Dice dice;

  private Refusals(Declaration valid, Dice dice) {
    this.valid = valid;
    this.dice = dice;
  }

  static Declaration spoil(Declaration valid, Dice dice) {
    return new Refusals(valid, dice).spoil();
  }

  private Declaration spoil() {
    return switch (dice.below(10)) {
      case 0, 1, 2, 3 -> component();
      case 4 -> type();
      case 5 -> name();
      case 6 -> memberClash();
      case 7 -> wholeRecord();
      case 8 -> sealed();
      default -> cycleOrUnion();
    };
  }

  private Declaration component() {
    List<String> bad = dice.pick(Mistakes.COMPONENTS);
    return withComponent(dice.pick(valid.records()), "oddOne", bad.get(1), bad.get(2))
        .expecting(Mistakes.HELPERS, bad.get(0));
  }

  private Declaration withComponent(
      RecordDecl record, String name, String annotations, String type) {
    List<Component> components = new ArrayList<>(record.components());
    components.add(
        dice.below(components.size() + 1), new Component(name, type(annotations, type), false));
    return with(record, record.withComponents(components));
  }

  private static ComponentType type(String annotations, String text) {
    return new ComponentType(
        Row.PRIMITIVE, "odd", annotations, text, "", false, false, null, Set.of(), List.of());
  }

  private Declaration with(RecordDecl old, RecordDecl changed) {
    List<RecordDecl> records = new ArrayList<>(valid.records());
    records.set(records.indexOf(old), changed);
    return valid.withRecords(records);
  }

  private Declaration type() {
    List<String> bad = dice.pick(Mistakes.TYPES);
    List<Extra> extras = new ArrayList<>(Mistakes.HELPERS);
    extras.removeIf(extra -> extra.name().equals(bad.get(1)));
    extras.add(new Extra(bad.get(1), bad.get(2).replace("%s", Mistakes.VALUE) + "\n"));
    return valid.expecting(extras, bad.get(0));
  }

  private Declaration name() {
    RecordDecl record = dice.pick(valid.records());
    String view = record.name().simpleView();
    // A component of a class that is there already would be a mistake more.
    boolean named =
        valid.records().stream()
            .flatMap(r -> r.components().stream())
            .anyMatch(c -> c.type().uses().contains(record.name().key()));
    return switch (dice.below(named ? 2 : 4) + (named ? 2 : 0)) {
      case 0 ->
          valid.expecting(List.of(new Extra(view, "class " + view + " {}\n")), "ArenaNameTaken");
      case 1 ->
          valid.expecting(
              List.of(
                  new Extra(
                      "ZzzOdd",
                      "@io.github.lightarena.annotation.ArenaValue(view = \""
                          + view
                          + "\") record ZzzOdd(int x) {}\n")),
              "ArenaNameClash");
      case 2 -> viewName(dice.pick(List.of("SliceRecord", "KINDRecord")), "");
      default -> viewName("ZzzOdd", dice.pick(List.of("2D", "a.b", "class", "Cursor", "x y")));
    };
  }

  private Declaration viewName(String name, String view) {
    String options = view.isEmpty() ? "" : "(view = \"" + view + "\") ";
    return valid.expecting(
        List.of(
            new Extra(name, Mistakes.VALUE.trim() + options + " record " + name + "(int x) {}\n")),
        "ArenaViewName");
  }

  private Declaration memberClash() {
    RecordDecl record = dice.pick(valid.records());
    List<Component> nested =
        record.components().stream().filter(c -> c.type().row() == Row.NESTED).toList();
    String name =
        nested.isEmpty() || dice.percent(30) ? "toRecord" : dice.pick(nested).name() + "View";
    return withComponent(record, name, "", dice.pick(List.of("int", "double", "boolean")))
        .expecting(List.of(), "ArenaMemberClash");
  }

  private Declaration wholeRecord() {
    RecordDecl record = valid.records().get(valid.records().size() - 1);
    switch (dice.below(4)) {
      case 0:
        List<String> options = new ArrayList<>(record.options());
        options.removeIf(option -> option.startsWith("align"));
        options.add("align = " + dice.pick(List.of(0, -1, 3, 24, 8192, Integer.MIN_VALUE)));
        return with(record, record.withOptions(options)).expecting(List.of(), "ArenaAlignment");
      case 1:
        String wide =
            IntStream.range(0, 126).mapToObj(i -> "double c" + i).collect(Collectors.joining(", "));
        return valid.expecting(
            List.of(new Extra("WideOdd", Mistakes.VALUE + "record WideOdd(" + wide + ") {}\n")),
            "ArenaTooManyComponents");
      case 2:
        return valid.expecting(tooLarge(), "ArenaTooLarge");
      default:
        return valid.expecting(
            List.of(
                new Extra("PairOdd", Mistakes.VALUE + "record PairOdd<T>(T first, int x) {}\n")),
            "ArenaTypeParameters");
    }
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

  private Declaration sealed() {
    boolean inferred = dice.percent(50);
    String text =
        inferred
            ? "sealed interface OddFace {}\n"
                + Mistakes.VALUE
                + "record OddRecord(int x) implements OddFace {}\n"
            : "sealed interface OddFace permits OddRecord {}\n"
                + Mistakes.VALUE
                + "record OddRecord(int x) implements OddFace {}\n";
    return valid.expecting(
        List.of(new Extra("OddFace", text)), inferred ? "ArenaSealedInferred" : "ArenaSealed");
  }

  private Declaration cycleOrUnion() {
    if (dice.percent(50)) {
      return valid.expecting(
          List.of(
              new Extra("OddRecord", Mistakes.VALUE + "record OddRecord(int x, ViaOdd via) {}\n"),
              new Extra("ViaOdd", Mistakes.VALUE + "record ViaOdd(OddRecord odd) {}\n")),
          "ArenaInlineCycle",
          "ArenaInlineCycle"); // each of the two records
    }
    List<InterfaceDecl> generic =
        valid.interfaces().stream().filter(InterfaceDecl::generic).toList();
    String name = generic.isEmpty() ? "OddBox" : "Odd" + generic.get(0).name().simple();
    return valid.expecting(
        List.of(
            new Extra(name, Mistakes.UNION + "(OddRecord.class) interface " + name + "<T> {}\n"),
            new Extra(
                "OddRecord",
                Mistakes.VALUE
                    + "record OddRecord(int x) implements "
                    + name
                    + "<java.lang.Integer> {}\n")),
        "ArenaUnionGeneric");
  }
}
