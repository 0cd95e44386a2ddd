package io.github.lightarena.processor.write;

/** Finds its way in a line of Java: brackets, literals, and what stands outside of both. */
final class JavaText {

  private JavaText() {}

  /** How many round brackets are open at the end of a line. */
  static int openBrackets(String code) {
    int depth = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfLiteral(code, i);
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      }
    }
    return depth;
  }

  /** Where a text stands outside of all brackets and literals; -1 if it does not. */
  static int topLevel(String code, String wanted, int from) {
    int depth = 0;
    for (int i = from; i < code.length(); i++) {
      char c = code.charAt(i);
      if (depth == 0 && code.startsWith(wanted, i)) {
        return i;
      }
      if (c == '"' || c == '\'') {
        i = endOfLiteral(code, i);
      } else if ("([{<".indexOf(c) >= 0 && !isOperator(code, i)) {
        depth++;
      } else if (")]}>".indexOf(c) >= 0 && !isOperator(code, i)) {
        depth--;
      }
    }
    return -1;
  }

  /** A comparison, or the second half of an arrow: no bracket. */
  private static boolean isOperator(String code, int i) {
    char c = code.charAt(i);
    if (c != '<' && c != '>' || i == 0 || i + 1 == code.length()) {
      return false;
    }
    char before = code.charAt(i - 1);
    return before == ' ' && code.charAt(i + 1) == ' ' || before == '-' && c == '>';
  }

  /**
   * Where the last arguments begin that are not inside of others and not empty; -1 for none. A cast
   * is no call.
   */
  static int lastArguments(String code) {
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
            i > 0
                && (Character.isJavaIdentifierPart(code.charAt(i - 1))
                    || code.charAt(i - 1) == '>');
        if (isCall && close > i + 1) {
          last = i;
        }
        i = close;
      }
    }
    return last;
  }

  /** Where the dot is of the last call on what another call or bracket gives; -1 for none. */
  static int lastCallOnResult(String code) {
    int last = -1;
    for (int at = topLevel(code, ".", 0); at >= 0; at = topLevel(code, ".", at + 1)) {
      if (at > 0 && code.charAt(at - 1) == ')') {
        last = at;
      }
    }
    return last;
  }

  /** Where the first index into an array begins, outside of brackets; -1 for none. */
  static int index(String code) {
    int open = topLevel(code, "[", 0);
    return open < 0 || code.startsWith("[]", open) ? -1 : open + 1;
  }

  /** Where the round bracket closes that opens at a place; -1 if it does not. */
  static int matching(String code, int open) {
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
