package io.github.lightarena.benchmarks.bsdf;

import net.openhft.chronicle.bytes.Byteable;

/** A {@link TaggedLobe} as Chronicle-Values has it: an interface, implemented at run time. */
public interface ChronicleLobeValue extends Byteable {
  /** {@return the component} */
  int getKind();

  /** Sets the component. */
  void setKind(int value);

  /** {@return the component} */
  int getMicrofacets();

  /** Sets the component. */
  void setMicrofacets(int value);

  /** {@return the component} */
  double getR();

  /** Sets the component. */
  void setR(double value);

  /** {@return the component} */
  double getG();

  /** Sets the component. */
  void setG(double value);

  /** {@return the component} */
  double getB();

  /** Sets the component. */
  void setB(double value);

  /** {@return the component} */
  double getWidth();

  /** Sets the component. */
  void setWidth(double value);

  /** {@return the component} */
  double getEtaI();

  /** Sets the component. */
  void setEtaI(double value);

  /** {@return the component} */
  double getEtaT();

  /** Sets the component. */
  void setEtaT(double value);
}
