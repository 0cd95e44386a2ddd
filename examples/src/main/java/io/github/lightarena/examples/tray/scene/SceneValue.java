package io.github.lightarena.examples.tray.scene;

import io.github.lightarena.examples.tray.bxdf.RgbRecord;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joml.Vector3d;

/**
 * A value of a JSON document that knows where it stands. Its methods answer what it holds, or throw
 * an exception that names the file, the line, the JSON path, what was found and what was expected.
 */
final class SceneValue {
  private final String file;
  private final int line;
  private final String path;
  private final Object content;

  /** The content is a Map of members, a List of elements, a String, a Double, a Boolean or null. */
  SceneValue(String file, int line, String path, Object content) {
    this.file = file;
    this.line = line;
    this.path = path;
    this.content = content;
  }

  SceneException error(String expected) {
    return new SceneException(
        "%s:%d: %s: found %s, expected %s".formatted(file, line, path, describe(), expected));
  }

  SceneException unsupported(String what) {
    return new SceneException("%s:%d: %s: %s is not supported".formatted(file, line, path, what));
  }

  SceneException missing(String member, String expected) {
    return new SceneException(
        "%s:%d: %s.%s: found nothing, expected %s".formatted(file, line, path, member, expected));
  }

  /** A file that this value names is wrong; what is said in full by {@code problem}. */
  SceneException wrongFile(String name, String problem, Exception cause) {
    return new SceneException(
        "%s:%d: %s: file %s: %s".formatted(file, line, path, name, problem), cause);
  }

  /** Makes sure that this is an object and that it has no other members than these. */
  SceneValue object(String... allowed) throws SceneException {
    Set<String> names = Set.of(allowed);
    for (Map.Entry<?, ?> member : members().entrySet()) {
      if (!names.contains(member.getKey())) {
        String[] sorted = allowed.clone();
        Arrays.sort(sorted);
        throw ((SceneValue) member.getValue())
            .unsupported("member '%s' (of %s)".formatted(member.getKey(), List.of(sorted)));
      }
    }
    return this;
  }

  boolean has(String name) throws SceneException {
    return members().containsKey(name);
  }

  Optional<SceneValue> optional(String name) throws SceneException {
    return Optional.ofNullable((SceneValue) members().get(name));
  }

  SceneValue member(String name, String expected) throws SceneException {
    SceneValue value = (SceneValue) members().get(name);
    if (value == null) {
      throw missing(name, expected);
    }
    return value;
  }

  boolean isArray() {
    return content instanceof List;
  }

  List<SceneValue> elements(String expected) throws SceneException {
    if (!(content instanceof List<?> list)) {
      throw error(expected);
    }
    return list.stream().map(SceneValue.class::cast).toList();
  }

  String string(String expected) throws SceneException {
    if (!(content instanceof String string)) {
      throw error(expected);
    }
    return string;
  }

  double number(String expected) throws SceneException {
    if (!(content instanceof Double number) || number.isInfinite()) {
      throw error(expected);
    }
    return number;
  }

  double numberAbove(double low) throws SceneException {
    String expected = "a number above " + trimmed(low);
    double number = number(expected);
    if (!(number > low)) {
      throw error(expected);
    }
    return number;
  }

  double numberFrom(double low) throws SceneException {
    String expected = "a number of at least " + trimmed(low);
    double number = number(expected);
    if (!(number >= low)) {
      throw error(expected);
    }
    return number;
  }

  int integer(int low, int high) throws SceneException {
    String expected = "an integer from %d to %d".formatted(low, high);
    double number = number(expected);
    if (number != Math.rint(number) || number < low || number > high) {
      throw error(expected);
    }
    return (int) number;
  }

  Vector3d vector() throws SceneException {
    String expected = "an array of 3 numbers";
    List<SceneValue> parts = elements(expected);
    if (parts.size() != 3) {
      throw error(expected);
    }
    return new Vector3d(
        parts.get(0).number("a number"),
        parts.get(1).number("a number"),
        parts.get(2).number("a number"));
  }

  RgbRecord colour() throws SceneException {
    String expected = "an array of 3 or 4 numbers of at least 0";
    List<SceneValue> parts = elements(expected);
    if (parts.size() != 3 && parts.size() != 4) {
      throw error(expected);
    }
    double strength = parts.size() == 4 ? parts.get(3).numberFrom(0) : 1;
    return new RgbRecord(
        strength * parts.get(0).numberFrom(0),
        strength * parts.get(1).numberFrom(0),
        strength * parts.get(2).numberFrom(0));
  }

  private Map<?, ?> members() throws SceneException {
    if (!(content instanceof Map<?, ?> map)) {
      throw error("an object");
    }
    return map;
  }

  private String describe() {
    if (content instanceof Map) {
      return "an object";
    }
    if (content instanceof List<?> list) {
      return "an array of " + list.size() + (list.size() == 1 ? " element" : " elements");
    }
    if (content instanceof String string) {
      return "\"" + string.replaceAll("\\p{Cntrl}", "?") + "\"";
    }
    return content instanceof Double number ? trimmed(number) : String.valueOf(content);
  }

  private static String trimmed(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e9
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }
}
