package io.github.lightarena;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program that the build expands the template of the slices with. */
class GenerateSlicesTest {

  private static final Path PROGRAM = Path.of("src", "build", "java", "GenerateSlices.java");

  @TempDir private static Path program;

  @TempDir private Path folder;
  private Path templates;
  private Path output;

  @BeforeAll
  static void compileTheProgram() {
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    String[] arguments = {
      "--release", "17", "-Xlint:all", "-Werror", "-d", program.toString(), PROGRAM.toString()
    };
    assertEquals(0, javac.run(System.out, System.err, arguments));
  }

  @BeforeEach
  void makeFolders() throws IOException {
    templates = Files.createDirectory(folder.resolve("templates"));
    output = folder.resolve("output");
  }

  @Test
  void everyPrimitiveTypeGetsItsClassInThePackageOfTheTemplate() throws Exception {
    writeTemplate("package a.b;", "class #{Type}Thing {}");
    assertEquals("", generate());
    try (Stream<Path> files = Files.list(output.resolve("a/b"))) {
      assertEquals(
          List.of(
              "BooleanThing.java",
              "ByteThing.java",
              "CharThing.java",
              "DoubleThing.java",
              "FloatThing.java",
              "IntThing.java",
              "LongThing.java",
              "ShortThing.java"),
          files.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Boolean, boolean booleans Boolean a 8 1 0 false true ByteBuffer",
        "Byte, byte bytes Byte a 8 1 0 (byte) 0 (byte) 1 ByteBuffer",
        "Char, char chars Character a 16 2 1 '\\0' 'a' CharBuffer",
        "Int, int ints Integer an 32 4 2 0 1 IntBuffer",
        "Double, double doubles Double a 64 8 3 0.0 1.0 DoubleBuffer"
      })
  void placeholdersGiveWayToWhatTheTypeSays(String type, String expected) throws Exception {
    writeTemplate(
        "package a;",
        "// #{type} #{types} #{Box} #{a} #{bits} #{byteSize} #{shift} #{zero} #{one} #{Buffer}");
    assertEquals("", generate());
    assertEquals(List.of("package a;", "// " + expected), generated(type));
  }

  @Test
  void linesOfABlockGoToItsTypesOnly() throws Exception {
    writeTemplate(
        "package a;",
        "/**",
        " * //#if float, double",
        " * floating",
        " * //#else",
        " //#if !char boolean",
        " * integral",
        " //#else",
        " * other",
        " //#end",
        " * //#end",
        " */");
    assertEquals("", generate());
    assertEquals(List.of("package a;", "/**", " * floating", " */"), generated("Double"));
    assertEquals(List.of("package a;", "/**", " * integral", " */"), generated("Short"));
    assertEquals(List.of("package a;", "/**", " * other", " */"), generated("Boolean"));
  }

  @ParameterizedTest
  @CsvSource({
    "#{size}, unknown placeholder #{size}",
    "//#if string, 'string' is no primitive type",
    "//#if int, //#if without //#end",
    "//#else, //#else does not belong here",
    "//#end, //#end does not belong here",
    "//#endif, //#endif does not belong here"
  })
  void aMistakeIsReportedWithItsLine(String line, String problem) throws Exception {
    Path template = writeTemplate("package a;", line);
    assertEquals(template + ":2: " + problem, generate().strip());
  }

  @Test
  void aFileThatIsRightAlreadyIsNotWrittenAgain() throws Exception {
    writeTemplate("package a;");
    assertEquals("", generate());
    Path file = output.resolve("a/IntThing.java");
    FileTime longAgo = FileTime.fromMillis(0);
    Files.setLastModifiedTime(file, longAgo);
    assertEquals("", generate());
    assertEquals(longAgo, Files.getLastModifiedTime(file));
  }

  private Path writeTemplate(String... lines) throws IOException {
    return Files.write(templates.resolve("PrimitiveThing.java.template"), List.of(lines));
  }

  /** Runs the program, and answers what it wrote to its standard error. */
  private String generate() throws IOException, InterruptedException {
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                program.toString(),
                "GenerateSlices",
                templates.toString(),
                output.toString())
            .redirectError(errors.toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int exitCode = process.waitFor();
    String problems = Files.readString(errors);
    assertEquals(problems.isEmpty() ? 0 : 1, exitCode, problems);
    return problems;
  }

  private List<String> generated(String type) throws IOException {
    List<String> lines = Files.readAllLines(output.resolve("a").resolve(type + "Thing.java"));
    assertTrue(lines.get(0).contains("PrimitiveThing.java.template"), lines.get(0));
    return lines.subList(1, lines.size());
  }
}
