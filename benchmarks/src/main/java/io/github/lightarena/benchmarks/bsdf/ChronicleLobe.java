package io.github.lightarena.benchmarks.bsdf;

import net.openhft.chronicle.bytes.BytesStore;
import net.openhft.chronicle.values.Values;

/** A {@link TaggedLobe} over a reference of Chronicle-Values. */
final class ChronicleLobe implements TaggedLobe, LobeWriter {
  private final ChronicleLobeValue value = Values.newNativeReference(ChronicleLobeValue.class);

  long byteSize() {
    return value.maxSize();
  }

  void wrap(BytesStore<?, ?> memory, long offset) {
    value.bytesStore(memory, offset, byteSize());
  }

  @Override
  public boolean isGlossy() {
    return value.getKind() != 0;
  }

  @Override
  public boolean isGgx() {
    return value.getMicrofacets() != 0;
  }

  @Override
  public double r() {
    return value.getR();
  }

  @Override
  public double g() {
    return value.getG();
  }

  @Override
  public double b() {
    return value.getB();
  }

  @Override
  public double width() {
    return value.getWidth();
  }

  @Override
  public double etaI() {
    return value.getEtaI();
  }

  @Override
  public double etaT() {
    return value.getEtaT();
  }

  @Override
  public void kinds(boolean isGlossy, boolean isGgx) {
    value.setKind(isGlossy ? 1 : 0);
    value.setMicrofacets(isGgx ? 1 : 0);
  }

  @Override
  public void colour(double r, double g, double b) {
    value.setR(r);
    value.setG(g);
    value.setB(b);
  }

  @Override
  public void coat(double width, double etaI, double etaT) {
    value.setWidth(width);
    value.setEtaI(etaI);
    value.setEtaT(etaT);
  }
}
