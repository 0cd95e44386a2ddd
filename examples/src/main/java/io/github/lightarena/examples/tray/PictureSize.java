package io.github.lightarena.examples.tray;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/**
 * The size of a picture.
 *
 * @param width the width in pixels
 * @param height the height in pixels
 */
record PictureSize(int width, int height) {
  private static final int MOST = 1 << 14;
  private static final Pattern FORM = Pattern.compile("(\\d{1,5})x(\\d{1,5})");

  static PictureSize parse(String text) {
    Matcher matcher = FORM.matcher(text);
    if (matcher.matches()) {
      int width = Integer.parseInt(matcher.group(1));
      int height = Integer.parseInt(matcher.group(2));
      if (width >= 1 && width <= MOST && height >= 1 && height <= MOST) {
        return new PictureSize(width, height);
      }
    }
    throw new TypeConversionException(
        "found '%s', expected WIDTHxHEIGHT, each from 1 to %d".formatted(text, MOST));
  }
}
