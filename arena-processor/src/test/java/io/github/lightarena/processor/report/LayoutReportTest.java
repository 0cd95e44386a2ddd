package io.github.lightarena.processor.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.github.lightarena.processor.ArenaValueProcessor;
import io.github.lightarena.processor.Sources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** What {@code -Aarena.layout} writes; how the page looks is {@link LayoutPageTest}'s. */
class LayoutReportTest {

  private static final Path GOLDEN = Path.of("src/test/resources/golden/LayoutReportTest");

  private static final String IMPORTS =
      """
      package demo;

      import io.github.lightarena.*;
      import io.github.lightarena.annotation.*;

      """;

  /** Every sort of bytes, nesting, a value without bytes, and one that is mostly padding. */
  static final List<String> RECORDS =
      List.of(
          "@ArenaValue public record Vec3Record(float x, float y, float z) {}",
          "@ArenaValue public record RayRecord(Vec3Record origin, Vec3Record direction, double time,"
              + " Channel channel, boolean shadow) {}",
          "@ArenaValue public record HitRecord(RayRecord ray, double t, byte a, long id,"
              + " FloatSlice weights, ReferenceSlice<Material> lights, @Nullable Hit next, short s,"
              + " @OnHeap String name, Material material, int count) {}",
          "@ArenaValue public record NothingRecord() {}",
          "@ArenaValue(align = 1024) public record PageRecord(long id, int used) {}",
          "public enum Channel { RED, GREEN }",
          "public interface Material { double eta(); }");

  static Compilation compile(String option, List<String> records) {
    JavaFileObject[] files =
        records.stream().map(text -> Sources.source(IMPORTS + text)).toArray(JavaFileObject[]::new);
    return Sources.compile(List.of("-Aarena.layout=" + option), files);
  }

  static String report(Compilation compilation, String fileName) throws IOException {
    assertEquals(List.of(), compilation.errors());
    Optional<JavaFileObject> file =
        compilation.generatedFile(StandardLocation.SOURCE_OUTPUT, fileName);
    assertTrue(file.isPresent(), fileName);
    return new String(file.get().openInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void checkGolden(String fileName, String actual) throws IOException {
    Path golden = GOLDEN.resolve(fileName);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, actual);
    }
    assertEquals(Files.readString(golden), actual);
  }

  @Test
  void theTextDrawsALetterForAByte() throws IOException {
    checkGolden("arena-layout.txt", report(compile("text", RECORDS), "arena-layout.txt"));
  }

  @Test
  void theDocumentationShowsTheTextOfAValue() throws IOException {
    String text = report(compile("text", RECORDS), "arena-layout.txt");
    String hit = text.substring(text.indexOf("demo.HitRecord"), text.indexOf("demo.NothingRecord"));
    String documentation = Files.readString(Path.of("../docs/layout.md"));
    assertTrue(documentation.contains(hit.strip()), hit);
  }

  @Test
  void cacheLinesAreOnlyPromisedToValuesThatAreAlignedEnough() throws IOException {
    assertEquals("each lies within a cache line", inASlice("", "long a"));
    assertEquals(
        "not guaranteed to lie within a cache line: aligned to 8; align = 16 makes it so",
        inASlice("", "long a, long b"));
    assertEquals("each lies within a cache line", inASlice("(align = 16)", "long a, long b"));
    String floats = "float a, float b, float c, float d, float e, float f, float g, float h";
    String sixtyFourBytes = floats + ", " + floats.replaceAll("(\\w)(,|$)", "$1$1$2");
    assertEquals(
        "not guaranteed to lie within a cache line: aligned to 4; align = 64 makes it so",
        inASlice("", sixtyFourBytes));
    assertEquals("each lies within a cache line", inASlice("(align = 64)", sixtyFourBytes));
    assertEquals(
        "not guaranteed to touch no more cache lines than each needs: aligned to 4;"
            + " align = 32 makes it so",
        inASlice("", sixtyFourBytes + ", " + floats.replaceAll("(\\w)(,|$)", "$1$1$1$2")));
  }

  /** What the text says of a slice of records of these options and components. */
  private static String inASlice(String options, String components) throws IOException {
    String record = "@ArenaValue" + options + " public record SomeRecord(" + components + ") {}";
    String text = report(compile("text", List.of(record)), "arena-layout.txt");
    return text.lines()
        .filter(line -> line.contains("in a slice, "))
        .map(line -> line.substring(line.indexOf("in a slice, ") + "in a slice, ".length()))
        .findFirst()
        .orElse(text);
  }

  @Test
  void thePageIsWholeInOneFile() throws IOException {
    String page = report(compile("html", RECORDS), "arena-layout.html");
    checkGolden("arena-layout.html", page);
    assertFalse(page.contains("<script") || page.contains("http:") || page.contains("https:"));
    assertFalse(page.contains("url(") || page.contains("@import"), "something from outside");
  }

  @Test
  void onlyConvertedBytesHaveTheirColor() throws IOException {
    String components =
        "boolean a, byte b, float c, java.time.Instant converted, java.util.OptionalInt d,"
            + " @Nullable Long e, java.util.Optional<String> f, int[] g, @Length(2) int[] h,"
            + " Thread.State i, HollowRecord next, @OnHeap Object j, @Nullable Hollow k";
    List<String> records =
        List.of(
            "@ArenaValue record AllRecord(" + components + ") {}",
            "@ArenaValue record HollowRecord(int x) {}");
    Matcher box =
        Pattern.compile("class=\"slot other\"[^>]* title=\"(\\w+)")
            .matcher(report(compile("html", records), "arena-layout.html"));
    assertEquals(
        List.of("converted"), box.results().map(found -> found.group(1)).distinct().toList());
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() throws IOException {
    List<String> reversed = new ArrayList<>(RECORDS);
    Collections.reverse(reversed);
    for (String option : List.of("text", "html")) {
      String fileName = LayoutFormat.of(option).orElseThrow().fileName();
      assertEquals(
          report(compile(option, RECORDS), fileName), report(compile(option, reversed), fileName));
    }
  }

  @Test
  void namesAreEscaped() throws IOException {
    List<String> records =
        new ArrayList<>(
            List.of(
                "@ArenaValue public record ShelfRecord(ReferenceSlice<Item<Shelf>> items) {}",
                "public interface Item<T> { T owner(); }"));
    String page = report(compile("html", records), "arena-layout.html");
    assertTrue(page.contains("<code>ReferenceSlice&lt;Item&lt;Shelf&gt;&gt;</code>"), page);
  }

  @Test
  void aNoteTellsWhereTheFileIs() {
    Compilation compilation = compile("html", RECORDS);
    List<String> notes =
        compilation.notes().stream().map(note -> note.getMessage(Locale.ROOT)).toList();
    assertEquals(1, notes.size(), notes::toString);
    assertTrue(notes.get(0).startsWith("[Arena] layout of values: "), notes.get(0));
    assertTrue(notes.get(0).endsWith("arena-layout.html"), notes.get(0));
    assertEquals(List.of(), compilation.warnings());
  }

  @Test
  void withoutTheOptionOrValuesThereIsNoFile() {
    Compilation without =
        Compiler.javac()
            .withProcessors(new ArenaValueProcessor())
            .withOptions("-Aarena.layout=html")
            .compile(Sources.source("package p; class Nothing {}"));
    assertEquals(1, without.generatedFiles().size());
    Compilation plain = Sources.compile(IMPORTS + RECORDS.get(0));
    assertEquals(List.of(), plain.diagnostics());
    assertTrue(plain.generatedFile(StandardLocation.SOURCE_OUTPUT, "arena-layout.html").isEmpty());
  }

  @Test
  void anUnknownFormatIsOneErrorThatNamesTheFormats() {
    for (String option : List.of("-Aarena.layout=pdf", "-Aarena.layout")) {
      Compilation compilation =
          Sources.compile(List.of(option), Sources.source(IMPORTS + RECORDS.get(0)));
      assertEquals(1, compilation.errors().size());
      Diagnostic<? extends JavaFileObject> error = compilation.errors().get(0);
      String text = option.substring(option.indexOf("layout") + 6).replace("=", "");
      assertEquals(
          "[ArenaLayoutOption] -Aarena.layout="
              + text
              + " is not a format of layouts; write text or html",
          error.getMessage(Locale.ROOT));
    }
  }

  @Test
  void aRecordWithAProblemLeavesNoReport() {
    List<String> records = new ArrayList<>(RECORDS);
    records.add("@ArenaValue record BrokenRecord(Thread thread) {}");
    Compilation compilation = compile("html", records);
    assertEquals(1, compilation.errors().size());
    assertEquals(List.of(), compilation.notes());
  }

  @Test
  void linesThatAreAllAlikeAreLeftOut() throws IOException {
    String text = report(compile("text", RECORDS), "arena-layout.txt");
    assertTrue(text.contains("... 13 more lines of padding"), text);
  }
}
