package io.github.lightarena.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Breaks lines that are too long where google-java-format would: at the outermost place. */
final class LineBreaker {

  static final int MAX_COLUMNS = 100;
  private static final int CONTINUATION = 4;
  private static final int BLOCK = 2;

  /** What lines are broken at, each group before the next; every operator of a group at once. */
  private static final List<List<String>> BROKEN_BEFORE =
      List.of(
          List.of(" throws "),
          List.of(" implements "),
          List.of(" extends "),
          List.of(" ? ", " : "),
          List.of(" || "),
          List.of(" && "),
          List.of(" == "),
          List.of(" + "));

  /** A cast of all that follows, maybe after {@code return}. */
  private static final Pattern CAST = Pattern.compile("(?:return )?\\([^()]+\\) (?=[\\w(])");

  /** A bracket that is no call's, maybe after an operator or {@code return}. */
  private static final Pattern GROUP = Pattern.compile("(?:return |[-+&|?:]{1,2} )?\\(");

  /** An array initializer after an assignment. */
  private static final Pattern ARRAY = Pattern.compile("(.* = \\{)(.+)\\};");

  private final List<String> lines = new ArrayList<>();

  private LineBreaker() {}

  /** The lines that a line becomes, each of at most {@link #MAX_COLUMNS} if there is a way. */
  static List<String> wrap(String line) {
    if (line.length() <= MAX_COLUMNS) {
      return List.of(line);
    }
    String code = line.strip();
    int indent = line.indexOf(code);
    LineBreaker breaker = new LineBreaker();
    if (code.startsWith("import ") || code.startsWith("package ")) {
      breaker.lines.add(line);
    } else if (code.startsWith("*")) {
      breaker.comment(code, indent);
    } else {
      breaker.code(code, indent, indent);
    }
    return breaker.lines;
  }

  private void comment(String code, int indent) {
    String text = code.substring(1).strip();
    String prefix = " ".repeat(indent) + "* ";
    String more = prefix + (text.startsWith("@") ? "    " : "");
    while (prefix.length() + text.length() > MAX_COLUMNS) {
      int space = text.lastIndexOf(' ', MAX_COLUMNS - prefix.length());
      if (space <= 0) {
        break;
      }
      lines.add((prefix + text.substring(0, space)).stripTrailing());
      text = text.substring(space + 1);
      prefix = more;
    }
    lines.add(prefix + text);
  }

  /**
   * Adds a piece of code.
   *
   * @param indent of its first line, in columns
   * @param base what further lines are indented from
   */
  private void code(String code, int indent, int base) {
    if (indent + code.length() <= MAX_COLUMNS) {
      lines.add(" ".repeat(indent) + code);
    } else if (!breakArray(code, indent)
        && !breakAssignment(code, indent, base)
        && !breakAfter(" -> ", code, indent, base)
        && BROKEN_BEFORE.stream().noneMatch(group -> breakBefore(group, code, indent, base))
        && !breakGroup(code, indent, base)
        && !breakCast(code, indent, base)
        && !breakAt(JavaText.lastCallOnResult(code), code, indent, base)
        && !breakAt(JavaText.index(code), code, indent, base)) {
      breakArguments(code, indent, base);
    }
  }

  /** An array's elements stand on a line of their own, or each on one. */
  private boolean breakArray(String code, int indent) {
    Matcher array = ARRAY.matcher(code);
    if (!array.matches()) {
      return false;
    }
    lines.add(" ".repeat(indent) + array.group(1));
    String inner = " ".repeat(indent + BLOCK);
    String elements = array.group(2);
    boolean isShort = inner.length() + elements.length() <= MAX_COLUMNS;
    lines.add(inner + (isShort ? elements : elements.replace(", ", ",\n" + inner)));
    lines.add(" ".repeat(indent) + "};");
    return true;
  }

  /** After the sign; before the variable too if its type fills the line, or two. */
  private boolean breakAssignment(String code, int indent, int base) {
    int sign = JavaText.topLevel(code, " = ", 0);
    int name = sign < 0 ? -1 : code.lastIndexOf(' ', sign - 1);
    if (name < 0 || indent + sign + " =".length() <= MAX_COLUMNS) {
      return breakAfter(" = ", code, indent, base);
    }
    int inner = base + CONTINUATION;
    String type = code.substring(0, name);
    int arguments = type.indexOf('<') + 1;
    if (indent + name > MAX_COLUMNS && arguments > 0) {
      lines.add(" ".repeat(indent) + type.substring(0, arguments));
      lines.add(" ".repeat(inner + CONTINUATION) + type.substring(arguments));
    } else {
      lines.add(" ".repeat(indent) + type);
    }
    code(code.substring(name + 1), inner, inner);
    return true;
  }

  private boolean breakAfter(String operator, String code, int indent, int base) {
    int at = JavaText.topLevel(code, operator, 0);
    return breakAt(at < 0 ? -1 : at + operator.length(), code, indent, base);
  }

  private boolean breakCast(String code, int indent, int base) {
    Matcher cast = CAST.matcher(code);
    return cast.lookingAt() && breakAt(cast.end(), code, indent, base);
  }

  private boolean breakAt(int at, String code, int indent, int base) {
    if (at < 0) {
      return false;
    }
    int inner = base + CONTINUATION;
    lines.add(" ".repeat(indent) + code.substring(0, at).stripTrailing());
    code(code.substring(at), inner, inner);
    return true;
  }

  private boolean breakBefore(List<String> operators, String code, int indent, int base) {
    int inner = base + CONTINUATION;
    int from = 0;
    int at = next(operators, code, 0);
    if (at < 0) {
      return false;
    }
    boolean isDeclaration = operators.get(0).equals(" throws ");
    while (at >= 0) {
      boolean isFirst = from == 0;
      code(
          code.substring(from, at),
          isFirst ? indent : inner,
          isFirst && isDeclaration ? base : inner);
      from = at + 1;
      at = next(operators, code, from + 1);
    }
    code(code.substring(from), inner, inner);
    return true;
  }

  /** A bracket around all that is left is broken at the operators inside. */
  private boolean breakGroup(String code, int indent, int base) {
    Matcher group = GROUP.matcher(code);
    int close = group.lookingAt() ? JavaText.matching(code, group.end() - 1) : -1;
    if (close < 0 || code.chars().skip(close).anyMatch(Character::isJavaIdentifierPart)) {
      return false;
    }
    String inside = code.substring(group.end(), close);
    for (List<String> operators : BROKEN_BEFORE) {
      int at = next(operators, inside, 0);
      if (at >= 0) {
        int inner = base + CONTINUATION;
        code(group.group() + inside.substring(0, at), indent, inner);
        int from = at + 1;
        for (int to = next(operators, inside, from + 1); to >= 0; ) {
          code(inside.substring(from, to), inner, inner);
          from = to + 1;
          to = next(operators, inside, from + 1);
        }
        code(inside.substring(from) + code.substring(close), inner, inner);
        return true;
      }
    }
    return false;
  }

  /** Where the next of some operators is, not counting one that the code begins with. */
  private static int next(List<String> operators, String code, int from) {
    int first = -1;
    for (String operator : operators) {
      int at = JavaText.topLevel(code, operator, from);
      if (at > 0 && (first < 0 || at < first)) {
        first = at;
      }
    }
    return first;
  }

  /** All arguments on the next line, or each on its own. */
  private void breakArguments(String code, int indent, int base) {
    int open = JavaText.lastArguments(code);
    if (open < 0) {
      lines.add(" ".repeat(indent) + code);
      return;
    }
    int close = JavaText.matching(code, open);
    String arguments = code.substring(open + 1, close);
    String rest = code.substring(close);
    lines.add(" ".repeat(indent) + code.substring(0, open + 1));
    int inner = base + CONTINUATION;
    if (inner + arguments.length() + rest.length() <= MAX_COLUMNS) {
      lines.add(" ".repeat(inner) + arguments + rest);
      return;
    }
    int from = 0;
    for (int comma = JavaText.topLevel(arguments, ", ", 0); comma >= 0; ) {
      code(arguments.substring(from, comma + 1), inner, inner);
      from = comma + 2;
      comma = JavaText.topLevel(arguments, ", ", from);
    }
    code(arguments.substring(from) + rest, inner, inner);
  }
}
