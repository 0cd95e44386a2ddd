package io.github.lightarena.benchmarks.shape;

import net.openhft.chronicle.bytes.Byteable;

/** A {@link TaggedShape} as Chronicle-Values has it: an interface, implemented at run time. */
public interface ChronicleShape extends Byteable {
  /** {@return the kind, a constant of {@link ShapeData}} */
  int getKind();

  /** Sets the kind. */
  void setKind(int kind);

  /** {@return the first size} */
  double getFirst();

  /** Sets the first size. */
  void setFirst(double first);

  /** {@return the second size} */
  double getSecond();

  /** Sets the second size. */
  void setSecond(double second);

  /** {@return the third size} */
  double getThird();

  /** Sets the third size. */
  void setThird(double third);
}
