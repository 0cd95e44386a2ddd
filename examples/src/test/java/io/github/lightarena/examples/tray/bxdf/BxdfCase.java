package io.github.lightarena.examples.tray.bxdf;

import io.github.lightarena.examples.tray.memory.HeapMemory;
import io.github.lightarena.examples.tray.memory.ShadingMemory;
import io.github.lightarena.examples.tray.support.SyntheticMerl;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joml.Vector3d;

/** A BxDF that can be made in any memory, and the directions that it is tested with. */
record BxdfCase(String name, Function<ShadingMemory, Bxdf> maker) {
  static final double ETA = 1.5;

  private static final Spectrum ORANGE = new RgbRecord(0.9, 0.6, 0.3);

  /** Everything but mirrors and clear glass, the measured BRDF included. */
  static Stream<BxdfCase> glossy() {
    return Stream.concat(formulas(), Stream.of(new BxdfCase("MERL", m -> m.merl(Measured.TABLE))));
  }

  /** What has a formula; a measured table may well reflect more than it gets. */
  static Stream<BxdfCase> allButMeasured() {
    return Stream.concat(formulas(), specular());
  }

  private static Stream<BxdfCase> formulas() {
    return Stream.of(
        new BxdfCase("Lambertian", m -> m.lambertian(ORANGE)),
        new BxdfCase("Oren-Nayar", m -> m.orenNayar(ORANGE, a(40), b(40))),
        new BxdfCase(
            "Torrance-Sparrow dielectric Beckmann",
            m -> m.torranceSparrow(RgbRecord.WHITE, m.dielectric(1, ETA), m.beckmann(0.4))),
        new BxdfCase(
            "Torrance-Sparrow conductor Beckmann",
            m -> m.torranceSparrow(RgbRecord.WHITE, gold(m), m.beckmann(0.25))),
        new BxdfCase(
            "Torrance-Sparrow conductor GGX",
            m -> m.torranceSparrow(RgbRecord.WHITE, gold(m), m.ggx(0.3))),
        new BxdfCase(
            "microfacet transmission Beckmann",
            m -> m.microfacetTransmission(RgbRecord.WHITE, 1, ETA, m.beckmann(0.4))),
        new BxdfCase(
            "microfacet transmission GGX",
            m -> m.microfacetTransmission(RgbRecord.WHITE, 1, ETA, m.ggx(0.3))));
  }

  static Stream<BxdfCase> specular() {
    return Stream.of(
        new BxdfCase(
            "specular reflection dielectric",
            m -> m.specularReflection(RgbRecord.WHITE, m.dielectric(1, ETA))),
        new BxdfCase(
            "specular reflection conductor", m -> m.specularReflection(RgbRecord.WHITE, gold(m))),
        new BxdfCase(
            "specular transmission", m -> m.specularTransmission(RgbRecord.WHITE, 1, ETA)));
  }

  static Stream<BxdfCase> all() {
    return Stream.concat(glossy(), specular());
  }

  Bxdf onHeap() {
    return maker.apply(new HeapMemory());
  }

  boolean isTransmission() {
    return (onHeap().type() & BxdfType.TRANSMISSION) != 0;
  }

  /** Directions above and below the surface, steep and grazing. */
  static List<Vector3d> outgoing() {
    List<Vector3d> directions = new ArrayList<>();
    for (double degrees : new double[] {3, 40, 75, 110, 150}) {
      double theta = Math.toRadians(degrees);
      directions.add(
          new Vector3d(
              Math.sin(theta) * Math.cos(0.7), Math.sin(theta) * Math.sin(0.7), Math.cos(theta)));
    }
    return directions;
  }

  static Vector3d randomDirection(Random random) {
    return new Vector3d(random.nextGaussian(), random.nextGaussian(), random.nextGaussian())
        .normalize();
  }

  @Override
  public String toString() {
    return name;
  }

  /** A table in which every cell has a value of its own, made when it is first asked for. */
  private static final class Measured {
    static final MerlTable TABLE = table();

    private static MerlTable table() {
      byte[] file = SyntheticMerl.bytes((h, d, p) -> 0.1 + h / 90.0 + d / 180.0 + p / 1000.0);
      try {
        return MerlTable.read(new ByteArrayInputStream(file));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }

  private static Fresnel gold(ShadingMemory memory) {
    return memory.conductor(
        new RgbRecord(0.155265, 0.116723, 0.138381), new RgbRecord(4.82835, 3.12225, 2.14696));
  }

  private static double a(double degrees) {
    return OrenNayarBxdf.a(Math.toRadians(degrees));
  }

  private static double b(double degrees) {
    return OrenNayarBxdf.b(Math.toRadians(degrees));
  }
}
