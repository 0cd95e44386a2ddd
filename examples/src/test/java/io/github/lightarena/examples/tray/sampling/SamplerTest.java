package io.github.lightarena.examples.tray.sampling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.memory.HeapMemory;
import io.github.lightarena.examples.tray.support.Estimate;
import java.util.BitSet;
import org.joml.Vector2d;
import org.junit.jupiter.api.Test;

class SamplerTest {
  private static final int SAMPLES = 16;

  @Test
  void everyElementaryIntervalHoldsOneSampleOfThePixel() {
    Sampler sampler = new Sampler(1, SAMPLES);
    for (int dimension = 0; dimension < 5; dimension++) {
      for (int columns = 1; columns <= SAMPLES; columns *= 2) {
        BitSet seen = new BitSet();
        for (int i = 0; i < SAMPLES; i++) {
          Vector2d pair = pair(sampler, 3, 4, i, dimension);
          int column = (int) (pair.x * columns);
          int row = (int) (pair.y * (SAMPLES / columns));
          seen.set(column * (SAMPLES / columns) + row);
        }
        assertEquals(SAMPLES, seen.cardinality(), "dimension=" + dimension);
      }
    }
  }

  @Test
  void permutationsAreCompleteAndDiffer() {
    BitSet orders = new BitSet();
    for (int key = 1; key <= 50; key++) {
      BitSet seen = new BitSet();
      int order = 0;
      for (int i = 0; i < SAMPLES; i++) {
        int to = Sampler.permute(i, SAMPLES, key * 0x9E3779B9);
        seen.set(to);
        order = 31 * order + to;
      }
      assertEquals(SAMPLES, seen.cardinality());
      orders.set(order & 0xFFFF);
    }
    assertTrue(orders.cardinality() > 45);
  }

  @Test
  void numbersAreUniformAndPairsOfDimensionsIndependent() {
    Sampler sampler = new Sampler(7, 1);
    Estimate mean = new Estimate();
    Estimate square = new Estimate();
    Estimate product = new Estimate();
    SampleArray numbers = new HeapMemory().floats(8);
    for (int x = 0; x < 20_000; x++) {
      sampler.start(x, 5, 0);
      sampler.fill2d(numbers);
      mean.add(numbers.get(0));
      square.add(numbers.get(5) * numbers.get(5));
      product.add(numbers.get(2) * numbers.get(6));
    }
    mean.assertAgrees("mean", 1.0 / 2);
    square.assertAgrees("square", 1.0 / 3);
    product.assertAgrees("product", 1.0 / 4);
  }

  @Test
  void sampleDependsOnSeedPixelAndIndexAlone() {
    Sampler one = new Sampler(1, SAMPLES);
    Sampler other = new Sampler(1, SAMPLES);
    other.start(9, 9, 9);
    other.next();
    assertEquals(pair(one, 3, 4, 5, 2), pair(other, 3, 4, 5, 2));
    assertNotEquals(pair(one, 3, 4, 5, 2), pair(new Sampler(2, SAMPLES), 3, 4, 5, 2));
    assertNotEquals(pair(one, 3, 4, 5, 2), pair(one, 4, 3, 5, 2));
    assertNotEquals(pair(one, 3, 4, 5, 2), pair(one, 3, 4, 6, 2));
  }

  @Test
  void countsAreRoundedUpToPowersOfTwo() {
    assertEquals(1, Sampler.roundUp(1));
    assertEquals(16, Sampler.roundUp(16));
    assertEquals(32, Sampler.roundUp(17));
    assertThrows(IllegalArgumentException.class, () -> new Sampler(1, 12));
  }

  private static Vector2d pair(Sampler sampler, int x, int y, int index, int dimension) {
    sampler.start(x, y, index);
    Vector2d pair = new Vector2d();
    for (int i = 0; i <= dimension; i++) {
      sampler.next2d(pair);
    }
    return pair;
  }
}
