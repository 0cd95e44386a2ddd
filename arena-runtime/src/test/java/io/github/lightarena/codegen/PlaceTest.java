package io.github.lightarena.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTest {
  @ParameterizedTest
  @CsvSource({
    "1, 1, 0",
    "1, 65535, 2147475455",
    "65535, 1, 0",
    "65535, 65535, 2147475455",
    "2, 3, 4"
  })
  void aReferenceHoldsTagBlockAndOffset(int tag, int block, int byteOffset) {
    long place = Place.of(block, byteOffset);
    long reference = Place.reference(tag, place);
    assertEquals(block, Place.block(place));
    assertEquals(byteOffset, Place.byteOffset(place));
    assertEquals(tag, Place.tag(reference));
    assertEquals(block, Place.block(reference));
    assertEquals(byteOffset, Place.byteOffset(reference));
    assertNotEquals(Place.NULL, reference);
  }
}
