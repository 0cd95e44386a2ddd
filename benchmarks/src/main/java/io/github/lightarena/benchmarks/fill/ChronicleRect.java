package io.github.lightarena.benchmarks.fill;

import net.openhft.chronicle.bytes.Byteable;

/** A rectangle as Chronicle-Values has it: an interface, implemented at run time. */
public interface ChronicleRect extends Byteable {
  /** {@return the width} */
  double getWidth();

  /** Sets the width. */
  void setWidth(double width);

  /** {@return the height} */
  double getHeight();

  /** Sets the height. */
  void setHeight(double height);
}
