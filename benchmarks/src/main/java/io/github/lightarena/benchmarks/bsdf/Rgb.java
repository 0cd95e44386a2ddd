package io.github.lightarena.benchmarks.bsdf;

/** A colour. */
interface Rgb {
  /** {@return the red part} */
  double r();

  /** {@return the green part} */
  double g();

  /** {@return the blue part} */
  double b();

  /** {@return the luminance, by Rec. 709} */
  default double luminance() {
    return 0.2126 * r() + 0.7152 * g() + 0.0722 * b();
  }
}
