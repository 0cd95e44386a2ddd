package io.github.lightarena.it.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaUnion;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Inline;
import io.github.lightarena.annotation.Nullable;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Components that are text. */
@ArenaScoped
class TextTest {

  private static final String HIGH = "\ud83d";
  private static final String LOW = "\ude00";
  private static final int SMALL_BLOCK = 512;

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

  private final MemoryArena arena =
      MemoryArena.builder().blockByteSize(SMALL_BLOCK).strict().build();
  private final MemoryArena direct =
      MemoryArena.builder().blockByteSize(SMALL_BLOCK).direct().strict().build();
  private final Allocator alloc = arena.allocator();
  private final Allocator directAlloc = direct.allocator();

  @AfterEach
  void close() {
    alloc.close();
    directAlloc.close();
  }

  static Stream<String> texts() {
    Random random = new Random(42);
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      int kind = random.nextInt(5);
      mixed.appendCodePoint(
          kind == 0
              ? random.nextInt(0x80)
              : kind == 1
                  ? 0x80 + random.nextInt(0x780)
                  : kind == 2
                      ? 0x800 + random.nextInt(0xf800)
                      : kind == 3 ? 0x10000 + random.nextInt(0x100000) : 'x');
    }
    return Stream.of(
        "",
        "a",
        "\0",
        "plain ASCII",
        "Grüße",
        "\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff",
        "日本語",
        "smile " + HIGH + LOW + " and more",
        HIGH + LOW,
        new StringBuilder().appendCodePoint(0x10ffff).appendCodePoint(0x10000).toString(),
        HIGH,
        LOW,
        LOW + HIGH,
        "a" + HIGH + "b" + LOW + "ü" + HIGH + HIGH + LOW + LOW,
        "x".repeat(SMALL_BLOCK * 5),
        "ü".repeat(SMALL_BLOCK),
        mixed.toString());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void everyStringIsReadBack(String text) {
    for (Allocator a : new Allocator[] {alloc, directAlloc}) {
      TextTest_Person person = TextTest_Person.in(a).of(text, null, 7);
      assertEquals(text, person.name());
      assertNull(person.nickname());
      assertNull(person.nicknameChars());
      assertEquals(7, person.age());
      assertEquals(new PersonRecord(text, null, 7), person.toRecord());
      assertReadsAs(text, person.nameChars());
      assertEquals(text, TextTest_Person.in(a).of("", text, 0).nickname());
    }
  }

  /** Every way to read a text says what the string says. */
  private static void assertReadsAs(String text, ArenaText chars) {
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

  @Test
  void aPartSharesItsBytesUnlessItCutsAPair() {
    ArenaText chars = TextTest_Person.in(alloc).of("ab" + HIGH + LOW + "cd", null, 0).nameChars();
    assertInstanceOf(ArenaText.class, chars.subSequence(1, 4));
    assertInstanceOf(ArenaText.class, chars.subSequence(4, 6));
    assertEquals(HIGH, chars.subSequence(2, 3));
    assertEquals(LOW + "cd", chars.subSequence(3, 6));
    assertEquals(8, chars.byteLength());
  }

  @Test
  void aTextTakesItsUtf8BytesAndNoMore() {
    long before = arena.stats().usedBytes();
    TextTest_Code.in(alloc).of("grün");
    assertEquals(
        before + 8 + TextTest_CodeCodec.BYTE_SIZE, arena.stats().usedBytes(), "5 bytes, and 3");
    assertEquals(16, TextTest_CodeCodec.BYTE_SIZE);
  }

  @Test
  void aCharSequenceOfAnyClassIsCopiedIn() {
    StringBuilder builder = new StringBuilder("first");
    TextTest_Note note = TextTest_Note.in(alloc).of("n", builder, null);
    builder.setLength(0);
    assertReadsAs("first", note.text());
    assertNull(note.more());
    assertEquals(new NoteRecord("n", "first", null), note.toRecord());
    ArenaText far = TextTest_Note.in(directAlloc).of("n", "far " + HIGH, null).text();
    assertReadsAs("far " + HIGH, TextTest_Note.in(alloc).of("n", far, far).more());
  }

  @Test
  void aTextOfThisArenaIsReferredTo() {
    TextTest_Note note = TextTest_Note.in(alloc).of("n", "the text", null);
    long used = arena.stats().usedBytes();
    TextTest_Note other =
        TextTest_Note.in(alloc).of("", note.text(), note.text().subSequence(4, 8));
    assertEquals(used + TextTest_NoteCodec.BYTE_SIZE, arena.stats().usedBytes());
    assertReadsAs("the text", other.text());
    assertReadsAs("text", other.more());
  }

  @Test
  void aReferenceToATextOfAnInnerScopeIsRefused() {
    TextTest_Note.Slice slice = TextTest_Note.in(alloc).slice(1);
    slice.put(0, "a", "b", null);
    try (Allocator inner = alloc.nested()) {
      ArenaText text = TextTest_Note.in(inner).of("", "inner", null).text();
      ArenaText none = TextTest_Note.in(inner).of("", "", null).text();
      assertThrows(IllegalStateException.class, () -> slice.put(0, "", text, null));
      assertThrows(IllegalStateException.class, () -> slice.put(0, "x", none, null));
    }
    assertReadsAs("b", slice.get(0).text());
  }

  @Test
  void nullIsRefusedWhereItIsNotAllowed() {
    long used = arena.stats().usedBytes();
    NullPointerException e =
        assertThrows(
            NullPointerException.class, () -> TextTest_Person.in(alloc).of(null, "nick", 1));
    assertTrue(e.getMessage().contains("name=null"), e.getMessage());
    assertThrows(
        NullPointerException.class, () -> TextTest_Note.in(alloc).of("some bytes", null, "more"));
    assertEquals(used, arena.stats().usedBytes());
  }

  @Test
  void aTextThatChangesWhileItIsCopiedIsRefused() {
    for (int growth : new int[] {-1, 1}) {
      CharSequence fickle =
          new CharSequence() {
            private int asked;

            @Override
            public int length() {
              return asked++ == 0 ? 10 : 10 + growth;
            }

            @Override
            public char charAt(int index) {
              return 'a';
            }

            @Override
            public CharSequence subSequence(int from, int to) {
              throw new UnsupportedOperationException();
            }
          };
      long used = arena.stats().usedBytes();
      assertThrows(
          IllegalStateException.class, () -> TextTest_Note.in(alloc).of("n", fickle, null));
      assertEquals(used, arena.stats().usedBytes());
    }
  }

  @Test
  void theConstructorRunsBeforeAnythingIsWritten() {
    long used = arena.stats().usedBytes();
    assertThrows(IllegalArgumentException.class, () -> TextTest_Code.in(alloc).of(""));
    assertEquals(used, arena.stats().usedBytes());
    assertEquals("x", TextTest_Code.in(alloc).of("x").code());
  }

  @Test
  void valuesAreEqualByTheirTexts() {
    TextTest_Note.Factory notes = TextTest_Note.in(alloc);
    TextTest_Note a = notes.of("ü", new StringBuilder(HIGH + LOW), null);
    TextTest_Note b = TextTest_Note.in(directAlloc).of("ü", HIGH + LOW, null);
    assertEquals(a, b);
    assertEquals(a.hashCode(), b.hashCode());
    assertEquals(a.text(), b.text());
    assertTrue(a.contentEquals(b.toRecord()));
    assertFalse(a.contentEquals(new NoteRecord("ü", HIGH, null)));
    assertFalse(a.contentEquals(new NoteRecord("ü", HIGH + LOW, "")));
    assertNotEquals(a, notes.of("ü", HIGH + HIGH, null));
    assertNotEquals(a, notes.of("ü", HIGH + LOW, ""));
    assertNotEquals(a, notes.of("u", HIGH + LOW, null));
    assertNotEquals((Object) a.text(), HIGH + LOW, "as a string would not equal it either");
    assertEquals("TextTest_Note[name=ü, text=" + HIGH + LOW + ", more=null]", a.toString());
  }

  @Test
  void textsInsideOfOtherValuesAreReadBack() {
    FileRecord record =
        new FileRecord(
            new PersonRecord("Ann", null, 30),
            new NoteRecord("n", "t", "m"),
            new PersonRecord("Bob", "B", 31),
            "/tmp/ä");
    TextTest_File file = TextTest_File.in(alloc).copyOf(record);
    assertEquals("Ann", file.owner().name());
    assertReadsAs("Ann", file.ownerView().nameChars());
    assertReadsAs("t", file.note().text());
    assertEquals("Bob", file.other().name());
    assertEquals(3, file.other().nameLength());
    assertReadsAs("/tmp/ä", file.pathChars());
    assertEquals(file, TextTest_File.in(alloc).copyOf(record));
    TextTest_AnyNamed.Slice names = TextTest_AnyNamed.in(alloc).slice(2);
    names.put(0, record.other());
    names.putNote(1, "note", "text", null);
    assertEquals("Bobnote", names.get(0).name() + names.get(1).name());
  }

  @Test
  void slicesAndBuildersTakeTexts() {
    TextTest_Person.Slice slice =
        TextTest_Person.in(alloc).sliceBuilder().add("Ann", "ü", 1).add("Bob", null, 2).build();
    assertEquals("ü", slice.get(0).nickname());
    TextTest_Person.Slice heap = TextTest_Person.Slice.of(new PersonRecord("Zoë", "z", 3));
    assertEquals("Zoë", heap.get(0).name());
    slice.put(0, heap.get(0));
    slice.put(1, new PersonRecord("Eve", null, 4));
    slice.swap(0, 1);
    assertEquals("Eve", slice.get(0).name());
    assertEquals("z", slice.get(1).nickname());
    assertNull(TextTest_Person.in(alloc).slice(1).get(0).name(), "no text was stored yet");
  }

  @Test
  void aTextIsAimedAgain() {
    TextTest_Person.Factory people = TextTest_Person.in(alloc);
    TextTest_Person a = people.of("üa", null, 1);
    TextTest_Person b = people.of("bcd", "x", 2);
    ArenaText into = a.nameChars();
    assertReadsAs("üa", into);
    assertSame(into, b.nameChars(into));
    assertReadsAs("bcd", into);
    assertNull(a.nicknameChars(into));
    assertReadsAs("bcd", into);
    assertThrows(
        IllegalArgumentException.class,
        () -> TextTest_Person.in(directAlloc).of("far", null, 0).nameChars(into));
  }

  @Test
  @SuppressWarnings("arena-escape") // the point of the test
  void aClosedTextThrowsAndSaysSo() {
    MemoryArena own = MemoryArena.builder().strict().build();
    Allocator scope = own.allocator();
    ArenaText text = TextTest_Person.in(scope).of("gone", null, 1).nameChars();
    scope.close();
    assertThrows(IllegalStateException.class, text::length);
    assertThrows(IllegalStateException.class, () -> text.charAt(0));
    assertThrows(IllegalStateException.class, text::hashCode);
    assertEquals("ArenaText[closed]", text.toString());
  }
}
