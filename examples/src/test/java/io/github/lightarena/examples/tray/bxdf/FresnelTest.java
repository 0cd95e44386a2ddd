package io.github.lightarena.examples.tray.bxdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FresnelTest {
  @Test
  void glassReflectsFourPercentHeadOn() {
    assertEquals(0.04, DielectricFresnel.reflectance(1, 1, 1.5), 1e-12);
    assertEquals(0.04, DielectricFresnel.reflectance(-1, 1, 1.5), 1e-12);
  }

  @Test
  void everythingIsReflectedBeyondTheCriticalAngle() {
    double critical = Math.sqrt(1 - 1 / (1.5 * 1.5));
    assertEquals(1, DielectricFresnel.reflectance(-(critical - 1e-6), 1, 1.5));
    assertEquals(1, DielectricFresnel.reflectance(0, 1, 1.5), 1e-12);
    assertEquals(0.98, DielectricFresnel.reflectance(-(critical + 1e-6), 1, 1.5), 0.02);
  }

  @Test
  void lightGoesBothWaysAlike() {
    double cosOutside = 0.6;
    double sinWithin = 0.8 / 1.5;
    double cosWithin = Math.sqrt(1 - sinWithin * sinWithin);
    assertEquals(
        DielectricFresnel.reflectance(cosOutside, 1, 1.5),
        DielectricFresnel.reflectance(-cosWithin, 1, 1.5),
        1e-12);
  }

  @Test
  void conductorWithoutAbsorptionIsDielectric() {
    for (double cos = 0.05; cos <= 1; cos += 0.05) {
      assertEquals(
          DielectricFresnel.reflectance(cos, 1, 1.5),
          ConductorFresnel.reflectance(cos, 1.5, 0),
          1e-12);
    }
  }

  @Test
  void conductorHeadOnIsTextbookFormula() {
    double eta = 0.155265;
    double k = 4.82835;
    double expected = ((eta - 1) * (eta - 1) + k * k) / ((eta + 1) * (eta + 1) + k * k);
    assertEquals(expected, ConductorFresnel.reflectance(1, eta, k), 1e-12);
  }
}
