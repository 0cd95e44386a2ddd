package io.github.lightarena.it.processor;

import static io.github.lightarena.it.processor.Texts.HIGH;
import static io.github.lightarena.it.processor.Texts.SMALL_BLOCK;
import static io.github.lightarena.it.processor.Texts.assertReadsAs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.Allocator;
import io.github.lightarena.ArenaText;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.it.processor.Texts.NoteRecord;
import io.github.lightarena.it.processor.Texts.PersonRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Components that are text: what is copied in, referred to, or refused. */
@ArenaScoped
class TextStoreTest {
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

  @Test
  void aTextTakesItsUtf8BytesAndNoMore() {
    long before = arena.stats().usedBytes();
    Texts_Code.in(alloc).of("grün");
    assertEquals(
        before + 8 + Texts_CodeCodec.BYTE_SIZE, arena.stats().usedBytes(), "5 bytes, and 3");
    assertEquals(16, Texts_CodeCodec.BYTE_SIZE);
  }

  @Test
  void aCharSequenceOfAnyClassIsCopiedIn() {
    StringBuilder builder = new StringBuilder("first");
    Texts_Note note = Texts_Note.in(alloc).of("n", builder, null);
    builder.setLength(0);
    assertReadsAs("first", note.text());
    assertNull(note.more());
    assertEquals(new NoteRecord("n", "first", null), note.toRecord());
    ArenaText far = Texts_Note.in(directAlloc).of("n", "far " + HIGH, null).text();
    assertReadsAs("far " + HIGH, Texts_Note.in(alloc).of("n", far, far).more());
  }

  @Test
  void aTextOfThisArenaIsReferredTo() {
    Texts_Note note = Texts_Note.in(alloc).of("n", "the text", null);
    long used = arena.stats().usedBytes();
    Texts_Note other = Texts_Note.in(alloc).of("", note.text(), note.text().subSequence(4, 8));
    assertEquals(used + Texts_NoteCodec.BYTE_SIZE, arena.stats().usedBytes());
    assertReadsAs("the text", other.text());
    assertReadsAs("text", other.more());
  }

  @Test
  void aReferenceToATextOfAnInnerScopeIsRefused() {
    Texts_Note.Slice slice = Texts_Note.in(alloc).slice(1);
    slice.put(0, "a", "b", null);
    try (Allocator inner = alloc.nested()) {
      ArenaText text = Texts_Note.in(inner).of("", "inner", null).text();
      ArenaText none = Texts_Note.in(inner).of("", "", null).text();
      assertThrows(IllegalStateException.class, () -> slice.put(0, "", text, null));
      assertThrows(IllegalStateException.class, () -> slice.put(0, "x", none, null));
    }
    assertReadsAs("b", slice.get(0).text());
  }

  @Test
  void nullIsRefusedWhereItIsNotAllowed() {
    long used = arena.stats().usedBytes();
    NullPointerException e =
        assertThrows(NullPointerException.class, () -> Texts_Person.in(alloc).of(null, "nick", 1));
    assertTrue(e.getMessage().contains("name=null"), e.getMessage());
    assertThrows(
        NullPointerException.class, () -> Texts_Note.in(alloc).of("some bytes", null, "more"));
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
      assertThrows(IllegalStateException.class, () -> Texts_Note.in(alloc).of("n", fickle, null));
      assertEquals(used, arena.stats().usedBytes());
    }
  }

  @Test
  void theConstructorRunsBeforeAnythingIsWritten() {
    long used = arena.stats().usedBytes();
    assertThrows(IllegalArgumentException.class, () -> Texts_Code.in(alloc).of(""));
    assertEquals(used, arena.stats().usedBytes());
    assertEquals("x", Texts_Code.in(alloc).of("x").code());
  }

  @Test
  void slicesAndBuildersTakeTexts() {
    Texts_Person.Slice slice =
        Texts_Person.in(alloc).sliceBuilder().add("Ann", "ü", 1).add("Bob", null, 2).build();
    assertEquals("ü", slice.get(0).nickname());
    Texts_Person.Slice heap = Texts_Person.Slice.of(new PersonRecord("Zoë", "z", 3));
    assertEquals("Zoë", heap.get(0).name());
    slice.put(0, heap.get(0));
    slice.put(1, new PersonRecord("Eve", null, 4));
    slice.swap(0, 1);
    assertEquals("Eve", slice.get(0).name());
    assertEquals("z", slice.get(1).nickname());
    assertNull(Texts_Person.in(alloc).slice(1).get(0).name(), "no text was stored yet");
  }
}
