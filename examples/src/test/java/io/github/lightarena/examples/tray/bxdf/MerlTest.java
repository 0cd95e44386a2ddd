package io.github.lightarena.examples.tray.bxdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.support.SyntheticMerl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;

/** A synthetic table in the format of the MERL database. */
class MerlTest {
  /** A value for each cell that tells where it is from; one of them is negative. */
  private static byte[] file() {
    return SyntheticMerl.bytes(
        (h, d, p) -> h == 0 && d == 0 && p == 7 ? -1 : p + 180 * (d + 90.0 * h));
  }

  @Test
  void cellsAreFoundByTheirAngles() throws IOException {
    MerlTable table = MerlTable.read(new ByteArrayInputStream(file()));
    Vector3d f = new Vector3d();
    for (int h = 0; h < 90; h += 13) {
      for (int d = 0; d < 90; d += 11) {
        for (int p = 0; p < 180; p += 17) {
          double thetaH = Math.PI / 2 * (h + 0.5) / 90 * (h + 0.5) / 90;
          double thetaD = Math.PI / 2 * (d + 0.5) / 90;
          double phiD = Math.PI * (p + 0.5) / 180;
          double expected = p + 180 * (d + 90.0 * h);
          table.lookup(thetaH, thetaD, phiD, f);
          assertEquals(expected, f.x, 1e-6 * expected);
          assertEquals(expected, f.y, 1e-6 * expected);
          assertEquals(expected, f.z, 1e-6 * expected);
          table.lookup(thetaH, thetaD, phiD - Math.PI, f);
          assertEquals(expected, f.x, 1e-6 * expected);
        }
      }
    }
    table.lookup(0, 0, Math.PI * 7.5 / 180, f);
    assertEquals(0, f.x, "negative values count as 0");
  }

  @Test
  void directionsGiveTheAnglesOfHalfAndDifference() throws IOException {
    MerlTable table = MerlTable.read(new ByteArrayInputStream(file()));
    MerlRecord bxdf = new MerlRecord(table);
    Random random = new Random(11);
    Vector3d found = new Vector3d();
    Vector3d expected = new Vector3d();
    int compared = 0;
    for (int i = 0; i < 2000; i++) {
      // Build the directions from half and difference angles, as the database's paper does.
      double thetaH = random.nextDouble() * Math.PI / 2;
      double phiH = random.nextDouble() * 2 * Math.PI;
      double thetaD = random.nextDouble() * Math.PI / 2;
      double phiD = random.nextDouble() * 2 * Math.PI - Math.PI;
      Vector3d wi = spherical(thetaD, phiD).rotateY(thetaH).rotateZ(phiH);
      Vector3d h = spherical(thetaH, phiH);
      Vector3d wo = new Vector3d(h).mul(2 * h.dot(wi)).sub(wi);
      if (wi.z > 0 && wo.z > 0 && awayFromBorders(thetaH, thetaD, phiD)) {
        bxdf.eval(wo, wi, found);
        table.lookup(thetaH, thetaD, phiD, expected);
        assertEquals(expected, found);
        // Turned upside down it is the same surface.
        bxdf.eval(wo.negate(), wi.negate(), found);
        assertEquals(expected, found);
        compared++;
      }
    }
    assertTrue(compared > 500);
  }

  @Test
  void wrongFilesAreRefused() {
    byte[] file = file();
    file[0] = 91;
    IOException dimensions =
        assertThrows(IOException.class, () -> MerlTable.read(new ByteArrayInputStream(file)));
    assertEquals("found dimensions 91 x 90 x 180, expected 90 x 90 x 180", dimensions.getMessage());
    file[0] = 90;
    IOException cut =
        assertThrows(
            IOException.class, () -> MerlTable.read(new ByteArrayInputStream(file, 0, 12 + 80)));
    assertEquals("found 10 doubles, expected 4374000", cut.getMessage());
    assertThrows(IOException.class, () -> MerlTable.read(new ByteArrayInputStream(new byte[5])));
  }

  private static boolean awayFromBorders(double thetaH, double thetaD, double phiD) {
    double h = 90 * Math.sqrt(2 * thetaH / Math.PI);
    double d = 90 * 2 * thetaD / Math.PI;
    double p = 180 * (phiD < 0 ? phiD + Math.PI : phiD) / Math.PI;
    return inside(h) && inside(d) && inside(p);
  }

  private static boolean inside(double x) {
    double part = x - Math.floor(x);
    return part > 1e-6 && part < 1 - 1e-6;
  }

  private static Vector3d spherical(double theta, double phi) {
    return new Vector3d(
        Math.sin(theta) * Math.cos(phi), Math.sin(theta) * Math.sin(phi), Math.cos(theta));
  }
}
