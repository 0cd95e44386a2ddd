package io.github.lightarena.processor.generate;

import com.palantir.javapoet.TypeName;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names of types begin with when they are written in full. A variable of such a name, a
 * component called {@code io}, say, would hide the package: {@code io.github} were its field.
 */
final class FirstSegments {

  /** Of the run time, and of the platform. */
  static final List<String> OURS = List.of("io", "java");

  private static final Pattern FIRST = Pattern.compile("(?<![\\w$.])([\\w$]+)\\.");

  private FirstSegments() {}

  static Set<String> of(String packageName) {
    Set<String> segments = new LinkedHashSet<>(OURS);
    String first = packageName.split("\\.")[0];
    if (!first.isEmpty()) {
      segments.add(first);
    }
    return segments;
  }

  /** Those of a type and of its arguments. */
  static Set<String> of(TypeName type) {
    Set<String> segments = new LinkedHashSet<>();
    Matcher matcher = FIRST.matcher(type.toString());
    while (matcher.find()) {
      segments.add(matcher.group(1));
    }
    return segments;
  }
}
