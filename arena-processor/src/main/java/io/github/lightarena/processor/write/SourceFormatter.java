package io.github.lightarena.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes source from JavaPoet read as if a person had formatted it: no line of more than 100
 * columns, one line for a short comment or an empty body, no blank lines among plain constants.
 *
 * <p>It knows only as much Java as this needs. Comments, brackets and literals are told apart;
 * nothing but white space changes.
 */
public final class SourceFormatter {

  private static final int MAX_COLUMNS = 100;
  private static final int CONTINUATION = 4;

  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (?!@)(.*)\\n *\\*/$");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");
  private static final Pattern ANNOTATION =
      Pattern.compile("(?m)^( *@\\w+)\\(\\n *(\\w+ = [\\w.]+)(?:,\\n *(\\w+ = \\w+))?\\n *\\)$");
  private static final Pattern SUPPRESSED =
      Pattern.compile("(?m)^( *@SuppressWarnings)\\(\\{\\n((?: *\"\\w+\",?\\n)+) *\\}\\)$");
  private static final Pattern CONSTANTS =
      Pattern.compile(
          "(?m)^( *(?:private )?static final int \\w+ = \\d+;\\n)\\n(?= *(?:private )?static final int)");

  private SourceFormatter() {}

  /**
   * Formats a source file.
   *
   * @param source as JavaPoet writes it
   * @return the same with other white space
   */
  public static String format(String source) {
    String text = EMPTY_BODY.matcher(source).replaceAll("{}");
    text =
        ANNOTATION
            .matcher(text)
            .replaceAll(
                m ->
                    m.group(1)
                        + "("
                        + m.group(2)
                        + (m.group(3) == null ? "" : ", " + m.group(3))
                        + ")");
    text =
        SUPPRESSED
            .matcher(text)
            .replaceAll(
                m -> m.group(1) + "({" + m.group(2).strip().replaceAll(",\\s+", ", ") + "})");
    text = CONSTANTS.matcher(text).replaceAll("$1");
    StringBuilder formatted = new StringBuilder();
    for (String line : shortComments(text).split("\n", -1)) {
      for (String part : wrap(line)) {
        formatted.append(part).append('\n');
      }
    }
    formatted.setLength(formatted.length() - 1);
    return formatted.toString();
  }

  private static String shortComments(String text) {
    return SHORT_COMMENT
        .matcher(text)
        .replaceAll(
            m -> {
              String line = m.group(1) + "/** " + m.group(2) + " */";
              String kept = line.length() > MAX_COLUMNS ? m.group() : line;
              return Matcher.quoteReplacement(kept);
            });
  }

  private static List<String> wrap(String line) {
    if (line.length() <= MAX_COLUMNS) {
      return List.of(line.stripTrailing());
    }
    String code = line.strip();
    int indent = line.indexOf(code);
    List<String> lines = new ArrayList<>();
    if (code.startsWith("import ") || code.startsWith("package ")) {
      lines.add(line);
    } else if (code.startsWith("*")) {
      wrapComment(code, indent, lines);
    } else {
      wrapCode(code, indent, lines);
    }
    return lines;
  }

  private static void wrapComment(String code, int indent, List<String> lines) {
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

  /** Breaks at the outermost place that there is: assignment, operator, arguments. */
  private static void wrapCode(String code, int indent, List<String> lines) {
    if (indent + code.length() <= MAX_COLUMNS) {
      lines.add(" ".repeat(indent) + code);
      return;
    }
    int assignment = topLevel(code, " = ", 0);
    if (assignment > 0) {
      lines.add(" ".repeat(indent) + code.substring(0, assignment + 2));
      wrapCode(code.substring(assignment + 3), indent + CONTINUATION, lines);
      return;
    }
    for (String operator : List.of(" == ", " + ")) {
      int at = topLevel(code, operator, 0);
      if (at > 0) {
        wrapCode(code.substring(0, at), indent, lines);
        wrapCode(code.substring(at + 1), indent + CONTINUATION, lines);
        return;
      }
    }
    wrapArguments(code, indent, lines);
  }

  private static void wrapArguments(String code, int indent, List<String> lines) {
    int open = lastArguments(code);
    if (open < 0) {
      lines.add(" ".repeat(indent) + code);
      return;
    }
    int close = matching(code, open);
    String arguments = code.substring(open + 1, close);
    String rest = code.substring(close);
    lines.add(" ".repeat(indent) + code.substring(0, open + 1));
    int inner = indent + CONTINUATION;
    if (inner + arguments.length() + rest.length() <= MAX_COLUMNS) {
      lines.add(" ".repeat(inner) + arguments + rest);
      return;
    }
    int from = 0;
    for (int comma = topLevel(arguments, ", ", 0); comma >= 0; ) {
      wrapCode(arguments.substring(from, comma + 1), inner, lines);
      from = comma + 2;
      comma = topLevel(arguments, ", ", from);
    }
    wrapCode(arguments.substring(from) + rest, inner, lines);
  }

  /** Where the last arguments begin that are not inside of others and not empty; -1 for none. */
  private static int lastArguments(String code) {
    int last = -1;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfLiteral(code, i);
      } else if (c == '(') {
        int close = matching(code, i);
        if (close < 0) {
          return last;
        }
        boolean isCall =
            i > 0 && Character.isJavaIdentifierPart(code.charAt(i - 1))
                || i > 0 && code.charAt(i - 1) == '>';
        if (isCall && close > i + 1) {
          last = i;
        }
        i = close;
      }
    }
    return last;
  }

  /** Where a text stands outside of all brackets and literals; -1 if it does not. */
  private static int topLevel(String code, String wanted, int from) {
    int depth = 0;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      if (depth == 0 && code.startsWith(wanted, i)) {
        return i;
      }
      if (c == '"' || c == '\'') {
        i = endOfLiteral(code, i);
      } else if ("([{<".indexOf(c) >= 0 && !isComparison(code, i)) {
        depth++;
      } else if (")]}>".indexOf(c) >= 0 && !isComparison(code, i)) {
        depth--;
      }
    }
    return -1;
  }

  private static boolean isComparison(String code, int i) {
    return i > 0 && code.charAt(i - 1) == ' ' && (code.charAt(i) == '<' || code.charAt(i) == '>');
  }

  private static int matching(String code, int open) {
    int depth = 0;
    for (int i = open; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfLiteral(code, i);
      } else if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static int endOfLiteral(String code, int start) {
    for (int i = start + 1; i < code.length(); i++) {
      if (code.charAt(i) == '\\') {
        i++;
      } else if (code.charAt(i) == code.charAt(start)) {
        return i;
      }
    }
    return code.length();
  }
}
