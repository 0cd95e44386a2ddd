package io.github.lightarena.it.processor;

import static io.github.lightarena.annotation.ArenaValue.Layout.DECLARED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.lightarena.Allocator;
import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaScoped;
import io.github.lightarena.annotation.ArenaValue;
import io.github.lightarena.annotation.Nullable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Values in the order of declaration are C's structs: their bytes can be handed over. */
@ArenaScoped
class StructTest {

  enum Color {
    RED,
    GREEN,
    BLUE
  }

  @ArenaValue(layout = DECLARED)
  record PointRecord(byte tag, double x, short level) {}

  @ArenaValue(layout = DECLARED, align = 64)
  record ShapeRecord(
      boolean visible,
      PointRecord center,
      char letter,
      long id,
      Color color,
      float weight,
      int count,
      OptionalInt layer,
      byte last) {}

  /** The same components, by falling alignment. */
  @ArenaValue
  record CompactPointRecord(byte tag, double x, short level) {}

  @ArenaValue(layout = DECLARED)
  record NodeRecord(byte tag, @Nullable StructTest_Node next, String name, byte last) {}

  private static final String C =
      """
      #include <stddef.h>
      #include <stdint.h>
      #include <stdio.h>
      #include <string.h>
      struct point { int8_t tag; double x; int16_t level; };
      struct shape {
        uint8_t visible;
        struct point center;
        uint16_t letter;
        int64_t id;
        uint8_t color;
        float weight;
        int32_t count;
        uint8_t has_layer; int32_t layer;
        int8_t last;
      } __attribute__((aligned(64)));
      struct node { int8_t tag; uint64_t next; uint64_t name; int32_t name_length; int8_t last; };
      int main(int argc, char **argv) {
        if (argc == 1) {
          printf("point %zu %zu", sizeof(struct point), _Alignof(struct point));
          printf(" %zu %zu %zu\\n", offsetof(struct point, tag), offsetof(struct point, x),
              offsetof(struct point, level));
          printf("shape %zu %zu", sizeof(struct shape), _Alignof(struct shape));
          printf(" %zu %zu %zu", offsetof(struct shape, visible), offsetof(struct shape, center),
              offsetof(struct shape, letter));
          printf(" %zu %zu %zu", offsetof(struct shape, id), offsetof(struct shape, color),
              offsetof(struct shape, weight));
          printf(" %zu %zu %zu", offsetof(struct shape, count), offsetof(struct shape, has_layer),
              offsetof(struct shape, layer));
          printf(" %zu\\n", offsetof(struct shape, last));
          printf("node %zu %zu", sizeof(struct node), _Alignof(struct node));
          printf(" %zu %zu %zu", offsetof(struct node, tag), offsetof(struct node, next),
              offsetof(struct node, name));
          printf(" %zu %zu\\n", offsetof(struct node, name_length), offsetof(struct node, last));
        } else {
          struct shape s;
          memset(&s, 0, sizeof s);
          s.visible = 1; s.center.tag = -2; s.center.x = 2.5; s.center.level = 300;
          s.letter = 0x263a; s.id = -5; s.color = 2; s.weight = 0.5f; s.count = 7;
          s.has_layer = 1; s.layer = 11; s.last = 127;
          fwrite(&s, sizeof s, 1, stdout);
        }
        return 0;
      }
      """;

  private static final ShapeRecord SHAPE =
      new ShapeRecord(
          true,
          new PointRecord((byte) -2, 2.5, (short) 300),
          '\u263a',
          -5,
          Color.BLUE,
          0.5f,
          7,
          OptionalInt.of(11),
          (byte) 127);

  @TempDir Path folder;

  @Test
  void offsetsAreInTheOrderOfDeclaration() {
    assertEquals(24, StructTest_PointCodec.BYTE_SIZE);
    assertEquals(8, StructTest_PointCodec.X_OFFSET);
    assertEquals(16, StructTest_PointCodec.LEVEL_OFFSET);
    assertEquals(16, StructTest_CompactPointCodec.BYTE_SIZE);
    assertEquals(0, StructTest_CompactPointCodec.X_OFFSET);
    assertEquals(64, StructTest_ShapeCodec.BYTE_ALIGNMENT);
  }

  @Test
  void offsetsAreThoseThatACompilerOfCPrints() throws Exception {
    String printed = new String(run(), StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            line(
                "point",
                StructTest_PointCodec.BYTE_SIZE,
                StructTest_PointCodec.BYTE_ALIGNMENT,
                StructTest_PointCodec.TAG_OFFSET,
                StructTest_PointCodec.X_OFFSET,
                StructTest_PointCodec.LEVEL_OFFSET),
            line(
                "shape",
                StructTest_ShapeCodec.BYTE_SIZE,
                StructTest_ShapeCodec.BYTE_ALIGNMENT,
                StructTest_ShapeCodec.VISIBLE_OFFSET,
                StructTest_ShapeCodec.CENTER_OFFSET,
                StructTest_ShapeCodec.LETTER_OFFSET,
                StructTest_ShapeCodec.ID_OFFSET,
                StructTest_ShapeCodec.COLOR_OFFSET,
                StructTest_ShapeCodec.WEIGHT_OFFSET,
                StructTest_ShapeCodec.COUNT_OFFSET,
                StructTest_ShapeCodec.LAYER_PRESENT_OFFSET,
                StructTest_ShapeCodec.LAYER_OFFSET,
                StructTest_ShapeCodec.LAST_OFFSET),
            line(
                "node",
                StructTest_NodeCodec.BYTE_SIZE,
                StructTest_NodeCodec.BYTE_ALIGNMENT,
                StructTest_NodeCodec.TAG_OFFSET,
                StructTest_NodeCodec.NEXT_OFFSET,
                StructTest_NodeCodec.NAME_OFFSET,
                StructTest_NodeCodec.NAME_LENGTH_OFFSET,
                StructTest_NodeCodec.LAST_OFFSET)),
        printed.lines().toList());
  }

  @Test
  void aStructThatAProgramInCWroteIsRead() throws Exception {
    ByteBuffer bytes = ByteBuffer.wrap(run("write")).order(ByteOrder.nativeOrder());
    assertEquals(StructTest_ShapeCodec.BYTE_SIZE, bytes.capacity());
    assertEquals(SHAPE, StructTest_ShapeCodec.read(bytes, 0));
    ByteBuffer ours = ByteBuffer.allocate(bytes.capacity()).order(ByteOrder.nativeOrder());
    StructTest_ShapeCodec.write(ours, 0, SHAPE);
    assertEquals(bytes, ours);
  }

  @Test
  void suchValuesLiveInArenas() {
    try (MemoryArena arena = MemoryArena.create();
        Allocator alloc = arena.allocator()) {
      StructTest_Shape.Slice shapes = StructTest_Shape.in(alloc).slice(3);
      shapes.put(1, SHAPE);
      assertEquals(SHAPE, shapes.get(1).toRecord());
      StructTest_Node node = StructTest_Node.in(alloc).of((byte) 1, null, "a", (byte) 2);
      assertEquals("b", StructTest_Node.in(alloc).of((byte) 3, node, "b", (byte) 4).name());
    }
  }

  private static String line(String name, int... numbers) {
    StringBuilder line = new StringBuilder(name);
    for (int number : numbers) {
      line.append(' ').append(number);
    }
    return line.toString();
  }

  /** Compiles and runs the program in C; without a compiler the test is skipped, and says so. */
  private byte[] run(String... arguments) throws IOException, InterruptedException {
    Path source = folder.resolve("structs.c");
    Files.writeString(source, C);
    Path executable = folder.resolve("structs");
    Process compiler;
    try {
      compiler = start("gcc", "-std=gnu11", "-o", executable.toString(), source.toString());
    } catch (IOException e) {
      String missing = "no gcc, so layouts are not held against C: " + e;
      assertNotEquals("required", System.getProperty("lightarena.tools"), missing);
      System.err.println("SKIPPED: " + missing);
      return abort("SKIPPED: " + missing);
    }
    assertEquals("", new String(output(compiler), StandardCharsets.UTF_8));
    String[] command = new String[1 + arguments.length];
    command[0] = executable.toString();
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    return output(start(command));
  }

  private static Process start(String... command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static byte[] output(Process process) throws IOException, InterruptedException {
    byte[] bytes = process.getInputStream().readAllBytes();
    assertEquals(0, process.waitFor());
    return bytes;
  }
}
