package io.github.lightarena.handwritten;

public record NothingRecord() implements Speaker {
  @Override
  public String speak() {
    return "nothing";
  }
}
