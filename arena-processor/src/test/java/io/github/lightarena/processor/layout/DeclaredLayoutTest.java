package io.github.lightarena.processor.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.processor.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds layouts in the order of declaration against those that a C compiler prints. */
class DeclaredLayoutTest {

  private static final long SEED = 20_261_123;
  private static final int STRUCTS = 300;

  @TempDir Path folder;

  /** A value and the same in C. */
  private record Struct(String name, String declaration, List<String> fields, ValueLayout layout) {

    /** What the C program is to print. */
    String expected() {
      StringBuilder text = new StringBuilder(name);
      text.append(' ').append(layout.byteSize()).append(' ').append(layout.byteAlignment());
      for (String field : fields) {
        Slot slot =
            layout.slots().stream()
                .filter(s -> s.component().equals(field))
                .findFirst()
                .orElseThrow();
        text.append(' ').append(slot.byteOffset());
      }
      return text.toString();
    }

    String printing() {
      StringBuilder format = new StringBuilder(name + " %zu %zu");
      StringBuilder values = new StringBuilder(", sizeof(struct " + name + ")");
      values.append(", _Alignof(struct ").append(name).append(")");
      for (String field : fields) {
        format.append(" %zu");
        values.append(", offsetof(struct ").append(name).append(", ").append(field).append(")");
      }
      return "  printf(\"" + format + "\\n\"" + values + ");\n";
    }
  }

  @Test
  void offsetsAndSizesAreThoseOfC() throws Exception {
    List<Struct> structs = new ArrayList<>();
    Random random = new Random(SEED);
    for (int i = 0; i < STRUCTS; i++) {
      structs.add(struct(random, "S" + i, structs));
    }
    StringBuilder program = new StringBuilder("#include <stddef.h>\n#include <stdint.h>\n");
    program.append("#include <stdio.h>\n");
    structs.forEach(struct -> program.append(struct.declaration()));
    program.append("int main(void) {\n");
    structs.forEach(struct -> program.append(struct.printing()));
    program.append("  return 0;\n}\n");

    List<String> printed = run(program.toString());
    assertEquals(STRUCTS, printed.size());
    for (int i = 0; i < STRUCTS; i++) {
      assertEquals(
          printed.get(i), structs.get(i).expected(), "seed=" + SEED + structs.get(i).declaration());
    }
    assertTrue(
        structs.stream().anyMatch(s -> s.layout().paddingByteSize() > 100), "some are padded well");
  }

  private static Struct struct(Random random, String name, List<Struct> others)
      throws LayoutTooLargeException {
    List<SlotRequest> requests = new ArrayList<>();
    List<String> fields = new ArrayList<>();
    StringBuilder body = new StringBuilder();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      String field = "f" + i;
      fields.add(field);
      body.append("  ").append(field(random, field, others, requests)).append(";\n");
    }
    int alignment = random.nextInt(3) == 0 ? 1 << random.nextInt(13) : 1;
    String attribute = alignment == 1 ? "" : " __attribute__((aligned(" + alignment + ")))";
    String declaration = "struct " + name + " {\n" + body + "}" + attribute + ";\n";
    return new Struct(name, declaration, fields, LayoutPlanner.planAsDeclared(requests, alignment));
  }

  private static String field(
      Random random, String field, List<Struct> others, List<SlotRequest> requests) {
    switch (random.nextInt(others.isEmpty() ? 3 : 4)) {
      case 0 -> {
        int log = random.nextInt(4);
        requests.add(new SlotRequest(field, "int", 1 << log, 1 << log));
        return "int" + (8 << log) + "_t " + field;
      }
      case 1 -> {
        boolean isDouble = random.nextBoolean();
        int byteSize = isDouble ? 8 : 4;
        requests.add(new SlotRequest(field, "float", byteSize, byteSize));
        return (isDouble ? "double " : "float ") + field;
      }
      case 2 -> {
        int byteSize = 1 + random.nextInt(20);
        int byteAlignment = 1 << random.nextInt(5);
        requests.add(new SlotRequest(field, "converted", byteSize, byteAlignment));
        return "_Alignas(" + byteAlignment + ") uint8_t " + field + "[" + byteSize + "]";
      }
      default -> {
        Struct other = others.get(random.nextInt(others.size()));
        ValueLayout layout = other.layout();
        requests.add(new SlotRequest(field, "value", layout.byteSize(), layout.byteAlignment()));
        return "struct " + other.name() + " " + field;
      }
    }
  }

  /** Compiles and runs a C program; without a compiler the test is skipped, and says so. */
  private List<String> run(String program) throws IOException, InterruptedException {
    Path source = folder.resolve("layout.c");
    Files.writeString(source, program);
    Path executable = folder.resolve("layout");
    Process compiler;
    try {
      compiler = start("gcc", "-std=gnu11", "-o", executable.toString(), source.toString());
    } catch (IOException e) {
      return Tools.missing("gcc, so layouts are not held against C: " + e);
    }
    assertEquals("", output(compiler));
    return output(start(executable.toString())).lines().toList();
  }

  private static Process start(String... command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static String output(Process process) throws IOException, InterruptedException {
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), text);
    return text;
  }
}
