package io.github.lightarena.examples.tray.bxdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.support.Estimate;
import java.util.Random;
import org.joml.Vector3d;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for every BxDF, whatever its formula. */
class BxdfPhysicsTest {
  private static final int SAMPLES = 100_000;
  private static final long SEED = 20260101;
  private static final double QUADRATURE_ERROR = 1e-4;

  @ParameterizedTest
  @MethodSource("io.github.lightarena.examples.tray.bxdf.BxdfCase#glossy")
  void integralOfPdfIsShareOfAcceptedSamples(BxdfCase bxdfCase) {
    Bxdf bxdf = bxdfCase.onHeap();
    for (Vector3d wo : BxdfCase.outgoing()) {
      Random random = new Random(SEED);
      int accepted = 0;
      Vector3d wi = new Vector3d();
      Vector3d f = new Vector3d();
      for (int i = 0; i < SAMPLES; i++) {
        double pdf = bxdf.sample(wo, random.nextDouble(), random.nextDouble(), wi, f);
        accepted += pdf > 0 ? 1 : 0;
      }
      double share = (double) accepted / SAMPLES;
      double expected = integralOfPdf(bxdf, wo);
      double error = Math.sqrt(expected * Math.max(0, 1 - expected) / SAMPLES);
      String what = bxdfCase + " share, cos " + wo.z;
      Estimate.assertAgrees(what, share, expected, error, QUADRATURE_ERROR);
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.lightarena.examples.tray.bxdf.BxdfCase#glossy")
  void samplesFollowPdf(BxdfCase bxdfCase) {
    Bxdf bxdf = bxdfCase.onHeap();
    for (Vector3d wo : BxdfCase.outgoing()) {
      ChiSquared test = new ChiSquared(24, 16);
      Random random = new Random(SEED);
      Vector3d wi = new Vector3d();
      Vector3d f = new Vector3d();
      for (int i = 0; i < SAMPLES; i++) {
        if (bxdf.sample(wo, random.nextDouble(), random.nextDouble(), wi, f) > 0) {
          test.observe(wi);
        }
      }
      test.expect(direction -> SAMPLES * bxdf.pdf(wo, direction));
      test.assertAgrees(bxdfCase + " chi squared, cos " + wo.z);
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.lightarena.examples.tray.bxdf.BxdfCase#glossy")
  void sampleAnswersWhatEvalAndPdfAnswer(BxdfCase bxdfCase) {
    Bxdf bxdf = bxdfCase.onHeap();
    Random random = new Random(SEED);
    Vector3d wi = new Vector3d();
    Vector3d f = new Vector3d();
    Vector3d again = new Vector3d();
    for (int i = 0; i < 1000; i++) {
      Vector3d wo = BxdfCase.randomDirection(random);
      double pdf = bxdf.sample(wo, random.nextDouble(), random.nextDouble(), wi, f);
      if (pdf > 0) {
        assertEquals(pdf, bxdf.pdf(wo, wi));
        bxdf.eval(wo, wi, again);
        assertEquals(f, again);
        assertEquals(1, wi.length(), 1e-12);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.lightarena.examples.tray.bxdf.BxdfCase#allButMeasured")
  void albedoIsAtMostOne(BxdfCase bxdfCase) {
    Bxdf bxdf = bxdfCase.onHeap();
    for (Vector3d wo : BxdfCase.outgoing()) {
      Random random = new Random(SEED);
      Estimate albedo = new Estimate();
      Vector3d wi = new Vector3d();
      Vector3d f = new Vector3d();
      for (int i = 0; i < SAMPLES; i++) {
        double pdf = bxdf.sample(wo, random.nextDouble(), random.nextDouble(), wi, f);
        albedo.add(pdf > 0 ? Math.max(f.x, Math.max(f.y, f.z)) * Math.abs(wi.z) / pdf : 0);
      }
      // Oren and Nayar's own approximation overshoots a little. Light that goes through is
      // narrowed or widened: its radiance has the factor (eta_o / eta_i)^2.
      double limit = bxdf instanceof OrenNayarBxdf ? 1.02 : 1;
      double etaO = wo.z > 0 ? 1 : BxdfCase.ETA;
      double etaI = wo.z > 0 ? BxdfCase.ETA : 1;
      double factor = bxdfCase.isTransmission() ? (etaO / etaI) * (etaO / etaI) : 1;
      albedo.assertAtMost(bxdfCase + " albedo, cos " + wo.z, limit * factor);
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.lightarena.examples.tray.bxdf.BxdfCase#glossy")
  void directionsCanBeExchanged(BxdfCase bxdfCase) {
    Bxdf bxdf = bxdfCase.onHeap();
    Random random = new Random(SEED);
    Vector3d there = new Vector3d();
    Vector3d back = new Vector3d();
    int notBlack = 0;
    for (int i = 0; i < 10_000; i++) {
      Vector3d wo = BxdfCase.randomDirection(random);
      Vector3d wi = BxdfCase.randomDirection(random);
      bxdf.eval(wo, wi, there);
      bxdf.eval(wi, wo, back);
      if (bxdfCase.isTransmission()) {
        // Veach's thesis, equation 5.14: f(i -> o) / eta_o^2 = f(o -> i) / eta_i^2.
        there.div(wo.z > 0 ? 1 : BxdfCase.ETA * BxdfCase.ETA);
        back.div(wi.z > 0 ? 1 : BxdfCase.ETA * BxdfCase.ETA);
      }
      assertEquals(there.x, back.x, 1e-9 * (1 + there.x));
      assertEquals(there.y, back.y, 1e-9 * (1 + there.y));
      assertEquals(there.z, back.z, 1e-9 * (1 + there.z));
      notBlack += there.x > 0 ? 1 : 0;
    }
    assertTrue(notBlack > 100, bxdfCase + " was black: nothing was compared");
  }

  @Test
  void smoothGlassSendsAllLightSomewhere() {
    BxdfCase[] cases = BxdfCase.specular().toArray(BxdfCase[]::new);
    Vector3d wi = new Vector3d();
    Vector3d f = new Vector3d();
    for (Vector3d wo : BxdfCase.outgoing()) {
      double reflected = cases[0].onHeap().sample(wo, 0, 0, wi, f) > 0 ? f.x * Math.abs(wi.z) : 0;
      double through = cases[2].onHeap().sample(wo, 0, 0, wi, f) > 0 ? f.x * Math.abs(wi.z) : 0;
      double ratio = wo.z > 0 ? BxdfCase.ETA : 1 / BxdfCase.ETA;
      assertEquals(1, reflected + through * ratio * ratio, 1e-12);
    }
  }

  @Test
  void refractionObeysSnell() {
    Bxdf bxdf = new SpecularTransmissionRecord(RgbRecord.WHITE, 1, BxdfCase.ETA);
    Vector3d wi = new Vector3d();
    Vector3d wo = new Vector3d(Math.sin(0.8), 0, Math.cos(0.8));
    bxdf.sample(wo, 0, 0, wi, new Vector3d());
    assertEquals(Math.sin(0.8) / BxdfCase.ETA, -wi.x, 1e-12);
    assertTrue(wi.z < 0);
  }

  /** The midpoint rule over the sphere, in the two angles. */
  private static double integralOfPdf(Bxdf bxdf, Vector3d wo) {
    int rows = 1500;
    int columns = 1000;
    double sum = 0;
    Vector3d wi = new Vector3d();
    for (int row = 0; row < rows; row++) {
      double theta = Math.PI * (row + 0.5) / rows;
      double r = Math.sin(theta);
      for (int column = 0; column < columns; column++) {
        double phi = 2 * Math.PI * (column + 0.5) / columns;
        wi.set(r * Math.cos(phi), r * Math.sin(phi), Math.cos(theta));
        sum += r * bxdf.pdf(wo, wi);
      }
    }
    return sum * 2 * Math.PI * Math.PI / rows / columns;
  }
}
