package io.github.lightarena.examples.tray.bxdf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.joml.Vector3d;

/**
 * A measured BRDF of the MERL database: Matusik et al., <i>A Data-Driven Reflectance Model</i> (TOG
 * 22:3, 2003). Its file is three little-endian int32 (90, 90, 180) and three tables of as many
 * little-endian doubles, red, green and blue.
 */
public final class MerlTable {
  /** The number of steps of the half vector's angle. */
  public static final int THETA_H = 90;

  /** The number of steps of the difference vector's angle. */
  public static final int THETA_D = 90;

  /** The number of steps of half a turn of the difference vector. */
  public static final int PHI_D = 180;

  /** The number of values of one colour. */
  public static final int LENGTH = THETA_H * THETA_D * PHI_D;

  private static final double[] SCALE = {1.0 / 1500, 1.15 / 1500, 1.66 / 1500};

  private final float[] values;

  private MerlTable(float[] values) {
    this.values = values;
  }

  /**
   * Reads a table.
   *
   * @param input the bytes of the file; not closed
   * @return the table, scaled as the database's own reader does, negative values set to 0
   * @throws IOException if the bytes are not such a file; the message says what was found and what
   *     was expected
   */
  public static MerlTable read(InputStream input) throws IOException {
    DataInputStream data = new DataInputStream(new BufferedInputStream(input, 1 << 16));
    float[] values = new float[3 * LENGTH];
    int read = -1;
    try {
      int thetaH = Integer.reverseBytes(data.readInt());
      int thetaD = Integer.reverseBytes(data.readInt());
      int phiD = Integer.reverseBytes(data.readInt());
      if (thetaH != THETA_H || thetaD != THETA_D || phiD != PHI_D) {
        throw new IOException(
            "found dimensions %d x %d x %d, expected %d x %d x %d"
                .formatted(thetaH, thetaD, phiD, THETA_H, THETA_D, PHI_D));
      }
      for (read = 0; read < values.length; read++) {
        double value = Double.longBitsToDouble(Long.reverseBytes(data.readLong()));
        int colour = read / LENGTH;
        values[3 * (read - colour * LENGTH) + colour] =
            (float) (Math.max(0, value) * SCALE[colour]);
      }
    } catch (EOFException e) {
      throw new IOException(
          read < 0
              ? "found the end of the file, expected three int32"
              : "found %d doubles, expected %d".formatted(read, values.length),
          e);
    }
    return new MerlTable(values);
  }

  /**
   * Looks a value up, without interpolation, as the database's own reader does.
   *
   * @param thetaH the half vector's angle, in radians
   * @param thetaD the difference vector's angle, in radians
   * @param phiD the difference vector's turn, in radians
   * @param dest receives the value, in 1 / steradian
   */
  public void lookup(double thetaH, double thetaD, double phiD, Vector3d dest) {
    double wrapped = phiD < 0 ? phiD + Math.PI : phiD;
    int h = clamp((int) (THETA_H * Math.sqrt(2 * thetaH / Math.PI)), THETA_H);
    int d = clamp((int) (THETA_D * 2 * thetaD / Math.PI), THETA_D);
    int p = clamp((int) (PHI_D * wrapped / Math.PI), PHI_D);
    int i = 3 * (p + PHI_D * (d + THETA_D * h));
    dest.set(values[i], values[i + 1], values[i + 2]);
  }

  private static int clamp(int index, int length) {
    return Math.max(0, Math.min(length - 1, index));
  }
}
