package io.github.lightarena.examples.tray;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.examples.tray.support.Scenes;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  @TempDir Path directory;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void bothMemoriesGiveOnePictureAndTable() throws IOException {
    Path png = directory.resolve("p.png");
    assertEquals(
        0,
        run("--size", "40x30", "--samples", "3", "--threads", "2", "--out", png.toString()),
        () -> err.toString());
    BufferedImage image = ImageIO.read(png.toFile());
    assertEquals(40, image.getWidth());
    assertEquals(30, image.getHeight());
    List<String> lines = out.toString().lines().toList();
    assertTrue(lines.get(0).startsWith("memory"), out::toString);
    assertTrue(lines.get(1).matches("heap +1 .*"), out::toString);
    assertTrue(lines.get(2).matches("heap +2 .*"), out::toString);
    assertTrue(lines.get(3).matches("arena +1 .*"), out::toString);
    // 40 x 30 pixels of 4 samples, a scope each, no view beyond the pool; on the heap at
    // most a few strings that the JVM itself makes when it compiles.
    assertTrue(
        lines
            .get(4)
            .matches(
                "arena +2 .* s +\\d+ +4800 +4800 +\\d+ B +0 +0(\\.\\d{3})? B +\\d+ +\\d+\\.\\d\\d ms"),
        out::toString);
    assertTrue(out.toString().contains("all pictures are equal to the bit"));
    assertEquals("", err.toString());
  }

  @Test
  void oneMemoryAndOnePassAreEnough() {
    String png = directory.resolve("p.png").toString();
    assertEquals(
        0,
        run("--memory", "heap", "--passes", "1", "--size", "16x9", "--samples", "1", "--out", png));
    assertEquals(1, out.toString().lines().filter(line -> line.startsWith("heap")).count());
    assertFalse(out.toString().contains("arena  "));
  }

  @Test
  void helpNamesEveryOption() {
    assertEquals(0, run("--help"));
    for (String option :
        List.of(
            "--scene",
            "--out",
            "--size",
            "--samples",
            "--threads",
            "--memory",
            "--passes",
            "--seed")) {
      assertTrue(out.toString().contains(option), option);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--size, 40, 'found ''40'', expected WIDTHxHEIGHT'",
    "--size, 0x4, 'found ''0x4'', expected WIDTHxHEIGHT'",
    "--samples, 0, '--samples: found 0, expected at least 1'",
    "--samples, 2000000, '--samples: found 2000000, expected at most 1048576'",
    "--samples, many, 'many'",
    "--size, 99999x2, 'found ''99999x2'', expected WIDTHxHEIGHT, each from 1 to 16384'",
    "--threads, 100000, '--threads: found 100000, expected at most 1024'",
    "--threads, 99999999999, '99999999999'",
    "--seed, one, 'one'",
    "--threads, -1, '--threads: found -1, expected at least 1'",
    "--passes, 0, '--passes: found 0, expected at least 1'",
    "--memory, disk, 'disk'",
    "--colour, red, '--colour'"
  })
  void wrongOptionGetsOneLine(String option, String value, String expected) throws IOException {
    Path png = directory.resolve("p.png");
    assertEquals(2, run(option, value, "--out", png.toString()));
    assertEquals(1, err.toString().lines().count(), err::toString);
    assertTrue(err.toString().contains(expected), err::toString);
    assertNothingWritten();
  }

  @Test
  void wrongSceneGetsOneLine() throws IOException {
    Path scene = Files.writeString(directory.resolve("s.json"), "{\n\"film\": 3}");
    int code = run("--scene", scene.toString(), "--out", directory.resolve("p.png").toString());
    assertEquals(2, code);
    assertEquals(
        "tray: " + scene + ":2: $.film: found 3, expected an object", err.toString().strip());
    Files.delete(scene);
    assertNothingWritten();
  }

  @Test
  void pipedRunShowsNoProgress() throws Exception {
    Path png = directory.resolve("p.png");
    String text =
        runPiped(
            0, "-Xmx256m", "--size=40x30", "--samples=1", "--memory=heap", "--passes=1", out(png));
    assertFalse(text.contains("tiles") || text.contains("\r") || text.contains("%"), text);
    assertTrue(text.lines().anyMatch(line -> line.startsWith("memory ")), text);
    assertTrue(text.endsWith("picture: " + png + System.lineSeparator()), text);
  }

  @Test
  void sizeTooLargeForTheHeapGetsOneLine() throws Exception {
    String text = runPiped(2, "-Xmx64m", "--size=4000x3000", out(directory.resolve("p.png")));
    assertTrue(
        text.strip()
            .matches(
                "tray: --size: found 4000x3000, which takes \\d+ MiB of the Java heap,"
                    + " expected at most its \\d+ MiB"),
        text);
    assertNothingWritten();
  }

  @Test
  void filmTooLargeForTheHeapGetsOneLine(@TempDir Path sceneDirectory) throws Exception {
    Path scene =
        Files.writeString(
            sceneDirectory.resolve("s.json"),
            """
            {"film": {"width": 1000, "height": 1000, "samples": 1,
                "filter": {"type": "gaussian", "width": 16, "height": 16, "alpha": 1}},
              "camera": {"fov": 30, "transform": []}, "integrator": {"type": "normals_debug"},
              "materials": [], "objects": []}
            """);
    String text =
        runPiped(2, "-Xmx64m", "--scene=" + scene, out(directory.resolve("p.png"))).strip();
    assertTrue(text.startsWith("tray: " + scene + ": $.film: found 1000x1000, which takes "), text);
    assertEquals(1, text.lines().count(), text);
    assertNothingWritten();
  }

  @Test
  void tableTooLargeForTheHeapGetsOneLine(@TempDir Path sceneDirectory) throws Exception {
    Scenes.measured(sceneDirectory);
    Path scene = sceneDirectory.resolve("measured.json");
    String text = runPiped(2, "-Xmx16m", "--scene=" + scene, out(directory.resolve("p.png")));
    assertTrue(
        text.strip().matches("tray: found a Java heap of \\d+ MiB, expected a larger one .*"),
        text);
    assertNothingWritten();
  }

  @Test
  void outputThatCannotBeWrittenIsFoundOutBeforeRendering() throws IOException {
    Path png = directory.resolve("none").resolve("p.png");
    assertEquals(2, run("--out", png.toString(), "--samples", "1000000"));
    assertTrue(err.toString().startsWith("tray: " + png + ": found no directory"), err::toString);
    assertEquals(2, run("--out", directory.toString(), "--samples", "1000000"));
    assertTrue(err.toString().contains("found a directory, expected a file"), err::toString);
    assertNothingWritten();
  }

  private static String out(Path png) {
    return "--out=" + png;
  }

  /** Runs the program in a JVM of its own and answers all that it prints. */
  private static String runPiped(int expectedCode, String heap, String... args) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-cp", classPath(), Main.class.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(expectedCode, process.waitFor(), text);
    return text;
  }

  /** What this test itself runs with, modules or not. */
  private static String classPath() {
    return System.getProperty("jdk.module.path", "")
        + File.pathSeparator
        + System.getProperty("java.class.path");
  }

  private int run(String... args) {
    return Main.commandLine()
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }

  private void assertNothingWritten() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      assertEquals(List.of(), files.toList());
    }
  }
}
