package io.github.lightarena.handwritten;

/** A value that is aligned to 256 bytes. */
public record WideRecord(byte mark) implements Speaker {
  @Override
  public String speak() {
    return "wide " + mark;
  }
}
