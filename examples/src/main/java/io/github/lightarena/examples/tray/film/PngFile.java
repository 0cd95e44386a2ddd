package io.github.lightarena.examples.tray.film;

import static java.nio.file.StandardOpenOption.CREATE_NEW;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.imageio.ImageIO;

/** Writes pictures as PNG files. */
public final class PngFile {
  private PngFile() {}

  /**
   * Writes a picture, whole or not at all: it is written beside the file and then moved there.
   *
   * @param picture the picture
   * @param file the file; replaced if it exists
   * @throws IOException if the file cannot be written; it is then as it was before
   */
  public static void write(Picture picture, Path file) throws IOException {
    Path target = file.toAbsolutePath();
    Path temporary =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
    try {
      try (OutputStream out = Files.newOutputStream(temporary, CREATE_NEW)) {
        if (!ImageIO.write(picture.toSrgb(), "png", out)) {
          throw new IOException("this Java runtime has no writer for PNG");
        }
      }
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
