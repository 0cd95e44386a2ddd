package io.github.lightarena.processor.write;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes source from JavaPoet read as if a person had formatted it, in the format of
 * google-java-format as far as generated code needs that: no line of more than 100 columns, one
 * line for what fits on one, no blank lines among plain constants.
 *
 * <p>It knows only as much Java as this needs. Comments, brackets and literals are told apart;
 * nothing but white space changes.
 */
public final class SourceFormatter {

  private static final Pattern SHORT_COMMENT =
      Pattern.compile("(?m)^( *)/\\*\\*\\n *\\* (?!@)(.*)\\n *\\*/$");
  private static final Pattern EMPTY_BODY = Pattern.compile("\\{\\n *\\}");
  private static final Pattern CONSTANTS =
      Pattern.compile(
          "(?m)^( *(?:private )?static final int \\w+ = \\d+;\\n)\\n(?= *(?:private )?static final int)");

  /** How a line begins that goes on with the one before. */
  private static final Pattern CONTINUED =
      Pattern.compile("(?:[?:+]|&&|==|throws|extends|implements) .*");

  private SourceFormatter() {}

  /**
   * Formats a source file.
   *
   * @param source as JavaPoet writes it
   * @return the same with other white space
   */
  public static String format(String source) {
    String text = EMPTY_BODY.matcher(source).replaceAll("{}");
    text = CONSTANTS.matcher(text).replaceAll("$1");
    StringBuilder formatted = new StringBuilder();
    for (String line : join(shortComments(text).split("\n", -1))) {
      for (String part : LineBreaker.wrap(line)) {
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
              String kept = line.length() > LineBreaker.MAX_COLUMNS ? m.group() : line;
              return Matcher.quoteReplacement(kept);
            });
  }

  /** Puts each statement on one line, whatever its length. */
  private static List<String> join(String[] lines) {
    List<String> joined = new ArrayList<>();
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].stripTrailing();
      if (isCode(line)) {
        while (i + 1 < lines.length && goesOn(line, lines[i + 1].strip())) {
          line = append(line, lines[++i].strip());
        }
      }
      joined.add(line);
    }
    return joined;
  }

  private static boolean isCode(String line) {
    String code = line.strip();
    return !code.isEmpty()
        && !code.startsWith("*")
        && !code.startsWith("/*")
        && !code.startsWith("//");
  }

  private static boolean goesOn(String line, String next) {
    return isCode(next)
        && (JavaText.openBrackets(line) > 0
            || line.endsWith(" =")
            || line.endsWith(" ->")
            || CONTINUED.matcher(next).matches());
  }

  private static String append(String line, String next) {
    boolean inside = line.endsWith("(") || line.endsWith("({") || next.startsWith(")");
    return line + (inside || next.startsWith("})") ? "" : " ") + next;
  }
}
