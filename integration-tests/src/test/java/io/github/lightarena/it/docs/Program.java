package io.github.lightarena.it.docs;

import io.github.lightarena.it.docs.MarkdownPage.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The snippets of one name in one page, put together, and what the page says of them. */
final class Program {
  static final String MAIN_CLASS = "Snippets";
  private static final String PACKAGE = "com.example";
  private static final List<String> IMPORTS =
      List.of(
          "io.github.lightarena.*",
          "io.github.lightarena.annotation.*",
          "java.nio.*",
          "java.util.*",
          "java.util.function.*");

  private final MarkdownPage page;
  private final String name;
  private final List<String> declarations = new ArrayList<>();
  private final List<String> statements = new ArrayList<>();
  private final Set<Program> others = new LinkedHashSet<>();
  private final Map<String, Block> generated = new LinkedHashMap<>();
  private boolean inScope;
  private String exceptionType;
  private String exceptionMessage;
  private String output;

  private Program(MarkdownPage page, String name) {
    this.page = page;
    this.name = name;
  }

  /**
   * {@return the programs of a page, in their order}
   *
   * @throws IllegalArgumentException if a block of Java has no comment, or one has an unknown word
   */
  static List<Program> of(MarkdownPage page) {
    Map<String, Program> programs = new LinkedHashMap<>();
    for (Block block : page.blocks()) {
      List<String> words = Arrays.asList(block.marker().split("[: ]+"));
      if (List.of("snippet", "output", "exception", "generated").contains(words.get(0))) {
        programs
            .computeIfAbsent(words.get(1), name -> new Program(page, name))
            .add(block, words, programs);
      } else if (block.language().equals("java") && !block.marker().startsWith("not compiled: ")) {
        throw new IllegalArgumentException(
            page + ":" + block.line() + ": this block of Java has no comment that says what it is");
      }
    }
    return List.copyOf(programs.values());
  }

  private void add(Block block, List<String> words, Map<String, Program> programs) {
    switch (words.get(0)) {
      case "output" -> output = block.code();
      case "exception" -> exceptionMessage = String.join(" ", block.code().split("\\s+"));
      case "generated" -> generated.put(words.get(2), block);
      default -> addSnippet(block, words, programs);
    }
  }

  private void addSnippet(Block block, List<String> words, Map<String, Program> programs) {
    switch (words.get(2)) {
      case "declarations" -> declarations.add(block.code());
      case "statements" -> statements.add(block.code());
      case "scope" -> {
        statements.add(block.code());
        inScope = true;
      }
      default ->
          throw new IllegalArgumentException(page + ":" + block.line() + ": " + block.marker());
    }
    int with = words.indexOf("with");
    if (with >= 0) {
      others.add(programs.get(words.get(with + 1)));
    }
    int throwing = words.indexOf("throws");
    if (throwing >= 0) {
      exceptionType = words.get(throwing + 1);
    }
  }

  /** {@return one source that has everything; the compiler is told that its name is right} */
  String source() {
    StringBuilder imports = new StringBuilder("package " + PACKAGE + ";\n");
    IMPORTS.forEach(name -> imports.append("import ").append(name).append(";\n"));
    StringBuilder types = new StringBuilder();
    others.forEach(other -> other.declarations.forEach(code -> split(code, imports, types)));
    declarations.forEach(code -> split(code, imports, types));
    StringBuilder body = new StringBuilder();
    statements.forEach(code -> split(code, imports, body));
    types.append("public final class ").append(MAIN_CLASS).append(" {\n");
    types.append("public static void main(String[] args) throws Exception {\n");
    types.append(inScope ? IN_SCOPE.formatted(body) : body);
    return imports + "\n" + types + "}\n}\n";
  }

  private static final String IN_SCOPE =
      """
      MemoryArena arena = MemoryArena.create();
      try (Allocator alloc = arena.allocator()) {
      %s}
      """;

  private static void split(String code, StringBuilder imports, StringBuilder rest) {
    for (String line : code.lines().toList()) {
      if (line.startsWith("import ")) {
        imports.append(line).append('\n');
      } else if (!line.startsWith("package ")) {
        rest.append(line).append('\n');
      }
    }
  }

  boolean isRun() {
    return !statements.isEmpty();
  }

  String mainClass() {
    return PACKAGE + "." + MAIN_CLASS;
  }

  String packageFolder() {
    return PACKAGE.replace('.', '/');
  }

  MarkdownPage page() {
    return page;
  }

  /** {@return what the page says it prints, or null if it says nothing} */
  String output() {
    return output;
  }

  /** {@return the simple name of the exception it is to end with, or null} */
  String exceptionType() {
    return exceptionType;
  }

  /** {@return the exception's message, or null if the page does not show it} */
  String exceptionMessage() {
    return exceptionMessage;
  }

  /** {@return the generated files that the page shows, by their names} */
  Map<String, Block> generated() {
    return generated;
  }

  @Override
  public String toString() {
    return page + " " + name;
  }
}
