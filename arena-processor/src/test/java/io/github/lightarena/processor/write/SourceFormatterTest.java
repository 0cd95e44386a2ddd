package io.github.lightarena.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceFormatterTest {

  private static final String LONG_A = "a".repeat(43);
  private static final String LONG_B = "b".repeat(43);

  private static final String SHORTER = LONG_A.substring(1);
  private static final String SHORT = LONG_A.substring(13);

  private static void check(String expected, String source) {
    assertEquals(expected, SourceFormatter.format(source));
    assertEquals(expected, SourceFormatter.format(expected), "twice is once");
  }

  @Test
  void aShortCommentTakesOneLine() {
    check("  /** It is. */\n  int x;\n", "  /**\n   * It is.\n   */\n  int x;\n");
    String two = "  /**\n   * It is.\n   * It was.\n   */\n";
    check(two, two);
  }

  @Test
  void anEmptyBodyAndAnAnnotationTakeOneLine() {
    check("  Bar() {}\n", "  Bar() {\n  }\n");
    check("@ArenaGenerated(from = Foo.class)\n", "@ArenaGenerated(\n    from = Foo.class\n)\n");
    check("@A(from = F.class, x = true)\n", "@A(\n    from = F.class,\n    x = true\n)\n");
    check(
        "@SuppressWarnings({\"a\", \"b\"})\n", "@SuppressWarnings({\n    \"a\",\n    \"b\"\n})\n");
  }

  @Test
  void aLongAssignmentIsBrokenAfterTheSign() {
    check(
        "  long x =\n      call(" + SHORTER + ", " + SHORTER + ");\n",
        "  long x = call(" + SHORTER + ", " + SHORTER + ");\n");
  }

  @Test
  void aVariableWhoseTypeFillsTheLineGoesToTheNext() {
    String type = "  static final Kind<" + LONG_A + ", " + SHORT + ">";
    check(
        type + "\n      KIND = new Kind(" + SHORT + ");\n",
        type + " KIND = new Kind(" + SHORT + ");\n");
    String call = "call(" + SHORTER + ", " + SHORTER.substring(4) + ");\n";
    check(type + "\n      KIND =\n          " + call, type + " KIND = " + call);
    String arguments = LONG_A + ", " + SHORTER + ">";
    check(
        "  static final Kind<\n          " + arguments + "\n      KIND = new Kind();\n",
        "  static final Kind<" + arguments + " KIND = new Kind();\n");
  }

  @Test
  void argumentsGoToTheNextLineOrEachToItsOwn() {
    check(
        "  call(\n      " + LONG_A + ", " + LONG_B + ", 12);\n",
        "  call(" + LONG_A + ", " + LONG_B + ", 12);\n");
    check(
        "  call(\n      f("
            + LONG_A
            + "),\n      g("
            + LONG_B
            + "),\n      h("
            + LONG_A
            + ", \", (\"));\n",
        "  call(f(" + LONG_A + "), g(" + LONG_B + "), h(" + LONG_A + ", \", (\"));\n");
  }

  @Test
  void aLineIsBrokenAfterACastAndBeforeACallOnItsResult() {
    check(
        "    (List<String>)\n        references(" + LONG_A + ", " + SHORT + ");\n",
        "    (List<String>) references(" + LONG_A + ", " + SHORT + ");\n");
    check(
        "    ((Some.Factory) " + LONG_A + ".of(this))\n        .place(" + LONG_B + ");\n",
        "    ((Some.Factory) " + LONG_A + ".of(this)).place(" + LONG_B + ");\n");
  }

  @Test
  void aBracketIsBrokenAtTheOperatorsInside() {
    check(
        "        && (!" + LONG_A + "\n            || call(" + LONG_B + ", 1) == 2);\n",
        "        && (!" + LONG_A + " || call(" + LONG_B + ", 1) == 2);\n");
    check(
        "        + (" + LONG_A + "\n            ? call(" + LONG_B + ")\n            : 0)\n",
        "        + (" + LONG_A + " ? call(" + LONG_B + ") : 0)\n");
  }

  @Test
  void anIndexGoesToTheNextLine() {
    check(
        "    return TABLE[\n        call(" + LONG_A + ", " + SHORT + ") & 0xff];\n",
        "    return TABLE[call(" + LONG_A + ", " + SHORT + ") & 0xff];\n");
  }

  @Test
  void elementsOfAnArrayGoToTheNextLineOrEachToItsOwn() {
    check(
        "  Kind[] K = {\n    " + LONG_A + ", " + LONG_B + "\n  };\n",
        "  Kind[] K = {" + LONG_A + ", " + LONG_B + "};\n");
    check(
        "  Kind[] K = {\n    " + LONG_A + ",\n    " + LONG_B + ",\n    thirteen chars\n  };\n",
        "  Kind[] K = {" + LONG_A + ", " + LONG_B + ", thirteen chars};\n");
  }

  @Test
  void whatFitsOnALineIsPutOnOne() {
    check(
        "    return open ? text(this) : \"(\";\n",
        "    return open\n        ? text(this)\n        : \"(\";\n");
    check("    return new Foo(a, b);\n", "    return new Foo(\n        a,\n        b);\n");
    check("    return a && b;\n", "    return a\n        && b;\n");
    check(
        "  void put(int index, int a) throws IOException {\n",
        "  void put(int index,\n      int a)\n      throws IOException {\n");
  }

  @Test
  void operandsGoToLinesOfTheirOwn() {
    check(
        "    return " + LONG_A + "\n        ? " + LONG_B + "\n        : 12;\n",
        "    return " + LONG_A + " ? " + LONG_B + " : 12;\n");
    check(
        "    return f(\n            " + LONG_A + ",\n            " + LONG_B + ")\n        == 0;\n",
        "    return f(" + LONG_A + ", " + LONG_B + ") == 0;\n");
    check(
        "    return \"" + LONG_A + "\"\n        + " + LONG_B + "\n        + ']';\n",
        "    return \"" + LONG_A + "\" + " + LONG_B + " + ']';\n");
  }

  @Test
  void aDeclarationIsBrokenBeforeItsClausesFirst() {
    check(
        "  class " + LONG_A + " extends Base\n      implements " + LONG_B + " {\n",
        "  class " + LONG_A + " extends Base implements " + LONG_B + " {\n");
    check(
        "  <E extends Exception> void f(" + LONG_A + " a)\n      throws " + LONG_B + " {\n",
        "  <E extends Exception> void f(" + LONG_A + " a) throws " + LONG_B + " {\n");
  }

  @Test
  void longCommentsAreBrokenAtSpaces() {
    String words = "word ".repeat(30).strip();
    String expected =
        "   * " + "word ".repeat(19).strip() + "\n   * " + "word ".repeat(11).strip() + "\n";
    check(expected, "   * " + words + "\n");
  }

  @Test
  void constantsStandTogether() {
    check(
        "  static final int A = 1;\n  static final int B = 2;\n\n  int c;\n",
        "  static final int A = 1;\n\n  static final int B = 2;\n\n  int c;\n");
  }
}
