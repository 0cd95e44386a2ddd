package io.github.lightarena.benchmarks.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code -Xlog:gc} says of a JVM's pauses.
 *
 * @param pauses how many
 * @param longestMillis the longest one
 */
record GcLog(int pauses, double longestMillis) {
  private static final Pattern PAUSE = Pattern.compile("\\bPause .* ([0-9.]+)ms$");

  static GcLog read(Path file) throws IOException {
    int pauses = 0;
    double longest = 0;
    for (String line : Files.readAllLines(file)) {
      Matcher matcher = PAUSE.matcher(line);
      if (matcher.find()) {
        pauses++;
        longest = Math.max(longest, Double.parseDouble(matcher.group(1)));
      }
    }
    return new GcLog(pauses, longest);
  }
}
