package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Texts.HIGH;
import static io.github.lightarena.it.processor.Texts.LOW;
import static io.github.lightarena.it.processor.Texts.SMALL_BLOCK;
import static io.github.lightarena.it.processor.Texts.assertReadsAs;
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
import io.github.lightarena.it.processor.Texts.FileRecord;
import io.github.lightarena.it.processor.Texts.NoteRecord;
import io.github.lightarena.it.processor.Texts.PersonRecord;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Components that are text: every way to read them, and when they are equal. */
@ArenaScoped
class TextTest {
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
      Texts_Person person = Texts_Person.in(a).of(text, null, 7);
      assertEquals(text, person.name());
      assertNull(person.nickname());
      assertNull(person.nicknameChars());
      assertEquals(7, person.age());
      assertEquals(new PersonRecord(text, null, 7), person.toRecord());
      assertReadsAs(text, person.nameChars());
      assertEquals(text, Texts_Person.in(a).of("", text, 0).nickname());
    }
  }

  @Test
  void aPartSharesItsBytesUnlessItCutsAPair() {
    ArenaText chars = Texts_Person.in(alloc).of("ab" + HIGH + LOW + "cd", null, 0).nameChars();
    assertInstanceOf(ArenaText.class, chars.subSequence(1, 4));
    assertInstanceOf(ArenaText.class, chars.subSequence(4, 6));
    assertEquals(HIGH, chars.subSequence(2, 3));
    assertEquals(LOW + "cd", chars.subSequence(3, 6));
    assertEquals(8, chars.byteLength());
  }

  @Test
  void valuesAreEqualByTheirTexts() {
    Texts_Note.Factory notes = Texts_Note.in(alloc);
    Texts_Note a = notes.of("ü", new StringBuilder(HIGH + LOW), null);
    Texts_Note b = Texts_Note.in(directAlloc).of("ü", HIGH + LOW, null);
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
    assertEquals("Texts_Note[name=ü, text=" + HIGH + LOW + ", more=null]", a.toString());
  }

  @Test
  void textsInsideOfOtherValuesAreReadBack() {
    FileRecord record =
        new FileRecord(
            new PersonRecord("Ann", null, 30),
            new NoteRecord("n", "t", "m"),
            new PersonRecord("Bob", "B", 31),
            "/tmp/ä");
    Texts_File file = Texts_File.in(alloc).copyOf(record);
    assertEquals("Ann", file.owner().name());
    assertReadsAs("Ann", file.ownerView().nameChars());
    assertReadsAs("t", file.note().text());
    assertEquals("Bob", file.other().name());
    assertEquals(3, file.other().nameLength());
    assertReadsAs("/tmp/ä", file.pathChars());
    assertEquals(file, Texts_File.in(alloc).copyOf(record));
    Texts_AnyNamed.Slice names = Texts_AnyNamed.in(alloc).slice(2);
    names.put(0, record.other());
    names.putNote(1, "note", "text", null);
    assertEquals("Bobnote", names.get(0).name() + names.get(1).name());
  }

  @Test
  void aTextIsAimedAgain() {
    Texts_Person.Factory people = Texts_Person.in(alloc);
    Texts_Person a = people.of("üa", null, 1);
    Texts_Person b = people.of("bcd", "x", 2);
    ArenaText into = a.nameChars();
    assertReadsAs("üa", into);
    assertSame(into, b.nameChars(into));
    assertReadsAs("bcd", into);
    assertNull(a.nicknameChars(into));
    assertReadsAs("bcd", into);
    assertThrows(
        IllegalArgumentException.class,
        () -> Texts_Person.in(directAlloc).of("far", null, 0).nameChars(into));
  }

  @Test
  @SuppressWarnings("arena-escape") // the point of the test
  void aClosedTextThrowsAndSaysSo() {
    MemoryArena own = MemoryArena.builder().strict().build();
    Allocator scope = own.allocator();
    ArenaText text = Texts_Person.in(scope).of("gone", null, 1).nameChars();
    scope.close();
    assertThrows(IllegalStateException.class, text::length);
    assertThrows(IllegalStateException.class, () -> text.charAt(0));
    assertThrows(IllegalStateException.class, text::hashCode);
    assertEquals("ArenaText[closed]", text.toString());
  }
}
