package io.github.lightarena.examples.tray.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in the format of the MERL database; its own may not be shipped. */
public final class SyntheticMerl {
  private static final int LENGTH = 90 * 90 * 180;

  private SyntheticMerl() {}

  /**
   * {@return the bytes of a file}
   *
   * @param values what the reader makes of it: one of each cell, the same for the three colours
   */
  public static byte[] bytes(CellValue values) {
    double[] scales = {1500, 1500 / 1.15, 1500 / 1.66};
    ByteBuffer bytes = ByteBuffer.allocate(12 + 3 * 8 * LENGTH).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(90).putInt(90).putInt(180);
    for (double scale : scales) {
      for (int h = 0; h < 90; h++) {
        for (int d = 0; d < 90; d++) {
          for (int p = 0; p < 180; p++) {
            bytes.putDouble(scale * values.at(h, d, p));
          }
        }
      }
    }
    return bytes.array();
  }

  /** Writes a file of a surface that shines: brighter where the half vector is near the normal. */
  public static void writeShiny(Path file) throws IOException {
    Files.write(file, bytes((h, d, p) -> 0.1 + 3 * Math.exp(-h / 8.0)));
  }

  /** The value of a cell. */
  @FunctionalInterface
  public interface CellValue {
    /** {@return the value, in 1 / steradian} */
    double at(int thetaH, int thetaD, int phiD);
  }
}
