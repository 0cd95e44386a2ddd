package io.github.lightarena.examples.speaking;

import io.github.lightarena.annotation.ArenaValue;

@ArenaValue
record BarRecord(int val) implements Foo {
  @Override
  public void speak() {
    System.out.println("Bar! val = " + val);
  }
}
