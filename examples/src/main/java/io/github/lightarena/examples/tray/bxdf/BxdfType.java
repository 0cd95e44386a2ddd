package io.github.lightarena.examples.tray.bxdf;

/** The properties of a BxDF, as bits: one of where, one of how. */
public final class BxdfType {
  /** Light stays on its side of the surface. */
  public static final int REFLECTION = 1;

  /** Light goes through the surface. */
  public static final int TRANSMISSION = 2;

  /** Light goes everywhere. */
  public static final int DIFFUSE = 4;

  /** Light goes to about one direction. */
  public static final int GLOSSY = 8;

  /** Light goes to exactly one direction. */
  public static final int SPECULAR = 16;

  /** Everything. */
  public static final int ALL = REFLECTION | TRANSMISSION | DIFFUSE | GLOSSY | SPECULAR;

  /** Everything that has values for pairs of directions. */
  public static final int NON_SPECULAR = ALL & ~SPECULAR;

  private BxdfType() {}

  /**
   * {@return whether all the bits of a type are among those wanted}
   *
   * @param type the bits of a BxDF
   * @param wanted the bits that may be there
   */
  public static boolean matches(int type, int wanted) {
    return (type & wanted) == type;
  }
}
