package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views are equal if every byte of what they refer to is, and not if any is not. */
class EqualContentTest {
  private static final int LENGTHS = 20;

  @ArenaValue
  record TitleRecord(String title, @Nullable CharSequence more) {}

  @ArenaValue
  record SignalRecord(byte[] bytes, @Nullable float[] samples) {}

  private static MemoryArena arena(boolean direct) {
    MemoryArena.Builder builder = MemoryArena.builder().blockByteSize(4_096).strict();
    return (direct ? builder.direct() : builder).build();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void textsAreEqualByEachChar(boolean direct) {
    for (String letter : new String[] {"x", "\u00E4", "\u20AC", "\uD83D\uDE00", "\uD800"}) {
      try (Allocator heap = arena(false).allocator();
          Allocator other = arena(direct).allocator()) {
        for (int length = 0; length < LENGTHS; length++) {
          String text = letter.repeat(length);
          var title = EqualContentTest_Title.in(heap).of(text, text);
          assertEquals(title, EqualContentTest_Title.in(other).of(text, text));
          assertEquals(
              title.hashCode(), EqualContentTest_Title.in(other).of(text, text).hashCode());
          assertEquals(text, title.title());
          for (int i = 0; i < length; i++) {
            String changed = letter.repeat(i) + 'y' + letter.repeat(length - 1 - i);
            assertNotEquals(title, EqualContentTest_Title.in(other).of(changed, text));
            assertNotEquals(title, EqualContentTest_Title.in(other).of(text, changed));
          }
          assertNotEquals(title, EqualContentTest_Title.in(other).of(text + letter, text));
          assertNotEquals(title, EqualContentTest_Title.in(other).of(text, text + letter));
          assertNotEquals(title, EqualContentTest_Title.in(other).of(text, null));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void arraysAreEqualByEachElement(boolean direct) {
    try (Allocator heap = arena(false).allocator();
        Allocator other = arena(direct).allocator()) {
      for (int length = 0; length < LENGTHS; length++) {
        byte[] bytes = new byte[length];
        float[] samples = new float[length];
        var signal = EqualContentTest_Signal.in(heap).of(bytes, samples);
        assertEquals(signal, EqualContentTest_Signal.in(other).of(bytes, samples));
        assertEquals(
            signal.hashCode(), EqualContentTest_Signal.in(other).of(bytes, samples).hashCode());
        for (int i = 0; i < length; i++) {
          byte[] changedBytes = bytes.clone();
          changedBytes[i] = 1;
          assertNotEquals(signal, EqualContentTest_Signal.in(other).of(changedBytes, samples));
          float[] changedSamples = samples.clone();
          changedSamples[i] = -0.0f;
          assertNotEquals(signal, EqualContentTest_Signal.in(other).of(bytes, changedSamples));
        }
        assertNotEquals(
            signal, EqualContentTest_Signal.in(other).of(new byte[length + 1], samples));
        assertNotEquals(signal, EqualContentTest_Signal.in(other).of(bytes, new float[length + 1]));
        assertNotEquals(signal, EqualContentTest_Signal.in(other).of(bytes, null));
      }
    }
  }
}
