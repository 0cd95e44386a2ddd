package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.ArenaText;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import java.util.Random;

/** Values whose components are text, for the tests of that, and what each text has to say. */
@ArenaScoped
final class Texts {
  static final String HIGH = "\ud83d";
  static final String LOW = "\ude00";
  static final int SMALL_BLOCK = 512;

  @ArenaUnion({PersonRecord.class, NoteRecord.class})
  interface Named {
    String name();

    default int nameLength() {
      return name().length();
    }
  }

  @ArenaValue
  record PersonRecord(String name, @Nullable String nickname, int age) implements Named {}

  @ArenaValue
  record NoteRecord(String name, CharSequence text, @Nullable CharSequence more) implements Named {}

  /** Refuses what is empty, in its own constructor. */
  @ArenaValue
  record CodeRecord(String code) {
    CodeRecord {
      if (code.isEmpty()) {
        throw new IllegalArgumentException("code is empty");
      }
    }
  }

  @ArenaValue
  record FileRecord(
      PersonRecord owner, @Inline(NoteRecord.class) Named note, Named other, String path) {}

  /** Every way to read a text says what the string says. */
  static void assertReadsAs(String text, ArenaText chars) {
    assertEquals(text, chars.toString());
    assertEquals(text.length(), chars.length());
    assertEquals(text.hashCode(), chars.hashCode());
    assertTrue(chars.contentEquals(text));
    assertTrue(text.contentEquals(chars));
    assertFalse(chars.contentEquals(text + "!"));
    assertEquals(0, CharSequence.compare(text, chars));
    int length = text.length();
    for (int i = 0; i < length; i++) {
      assertEquals(text.charAt(i), chars.charAt(i), "forwards, index=" + i);
    }
    for (int i = length - 1; i >= 0; i--) {
      assertEquals(text.charAt(i), chars.charAt(i), "backwards, index=" + i);
    }
    Random random = new Random(length);
    for (int n = 0; n < Math.min(length, 200); n++) {
      int i = random.nextInt(length);
      assertEquals(text.charAt(i), chars.charAt(i), "at random, index=" + i);
      int to = i + random.nextInt(length - i + 1);
      CharSequence part = chars.subSequence(i, to);
      assertEquals(text.substring(i, to), part.toString());
      assertEquals(to - i, part.length());
    }
    assertThrows(IndexOutOfBoundsException.class, () -> chars.charAt(length));
    assertThrows(IndexOutOfBoundsException.class, () -> chars.charAt(-1));
    assertThrows(IndexOutOfBoundsException.class, () -> chars.subSequence(0, length + 1));
    assertThrows(IndexOutOfBoundsException.class, () -> chars.subSequence(-1, 0));
    assertEquals(text.codePoints().boxed().toList(), chars.codePoints().boxed().toList());
    assertEquals("<" + text + ">", new StringBuilder("<").append(chars).append('>').toString());
  }

  private Texts() {}
}
