package io.github.lightarena.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The processor's jar as users get it: with JavaPoet inside, and nothing else beside it. */
class ProcessorJarIT {

  private static final Path PROCESSOR_JAR = Path.of(System.getProperty("processor.jar"));
  private static final String OWN_FOLDER = "io/github/lightarena/processor/";
  private static final String SHADED_FOLDER = OWN_FOLDER + "shaded/javapoet/";

  @TempDir private Path folder;
  private Path sources;
  private Path classes;

  @BeforeEach
  void makeFolders() throws IOException {
    sources = Files.createDirectory(folder.resolve("sources"));
    classes = Files.createDirectory(folder.resolve("classes"));
  }

  @Test
  void everyClassIsInThePackagesOfTheProcessor() throws IOException {
    List<String> names = classEntries().stream().map(Entry::name).toList();
    assertTrue(names.contains(SHADED_FOLDER + "TypeSpec.class"), "JavaPoet is missing: " + names);
    assertEquals(List.of(), names.stream().filter(name -> !name.startsWith(OWN_FOLDER)).toList());
  }

  @Test
  void noClassRefersToJavaPoetByItsOldName() throws IOException {
    List<String> referring =
        classEntries().stream()
            .filter(entry -> entry.contains("com/palantir") || entry.contains("com.palantir"))
            .map(Entry::name)
            .toList();
    assertEquals(List.of(), referring);
  }

  @Test
  void theLicencesOfBothAreInside() throws IOException {
    try (JarFile jar = new JarFile(PROCESSOR_JAR.toFile())) {
      assertTrue(text(jar, "META-INF/LICENSE").contains("MIT License"));
      assertTrue(text(jar, "META-INF/NOTICE").contains("JavaPoet"));
      assertTrue(text(jar, "META-INF/licenses/javapoet-LICENSE.txt").contains("Apache License"));
    }
  }

  @Test
  void theJarIsANamedModuleThatProvidesAProcessor() {
    ModuleDescriptor module =
        ModuleFinder.of(PROCESSOR_JAR)
            .find("io.github.lightarena.processor")
            .orElseThrow()
            .descriptor();
    assertTrue(
        module.provides().stream()
            .anyMatch(service -> service.service().equals("javax.annotation.processing.Processor")),
        module.provides().toString());
  }

  @Test
  void aRecordCompilesWithTheJarOnTheProcessorPath() throws IOException {
    writeRecord();
    compile("--class-path", arenaPath(), "--processor-path", PROCESSOR_JAR.toString());
    assertGenerated();
  }

  @Test
  void aRecordOfAModuleCompilesWithTheJarOnTheProcessorModulePath() throws IOException {
    writeRecord();
    write(
        "module-info.java",
        """
        module demo {
          requires io.github.lightarena;
          requires static io.github.lightarena.annotation;
        }
        """);
    compile("--module-path", arenaPath(), "--processor-module-path", PROCESSOR_JAR.toString());
    assertGenerated();
  }

  private void writeRecord() throws IOException {
    write(
        "demo/Foo.java",
        """
        package demo;

        interface Foo {
          int val();
        }
        """);
    write(
        "demo/BarRecord.java",
        """
        package demo;

        @io.github.lightarena.annotation.ArenaValue
        record BarRecord(int val) implements Foo {}
        """);
  }

  private void write(String name, String source) throws IOException {
    Path file = sources.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
  }

  /** Compiles all that was written as a command line would, with every lint as an error. */
  private void compile(String... paths) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(paths));
    arguments.addAll(List.of("--release", "17", "-Xlint:all,-processing", "-Werror"));
    arguments.addAll(List.of("-d", classes.toString()));
    try (Stream<Path> found = Files.walk(sources)) {
      found.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
    }
    // Not javax.tools.JavaCompiler: from 23 on that overlooks a processor module path.
    ToolProvider javac = ToolProvider.findFirst("javac").orElseThrow();
    StringWriter messages = new StringWriter();
    PrintWriter out = new PrintWriter(messages);
    int exitCode = javac.run(out, out, arguments.toArray(String[]::new));
    assertEquals(0, exitCode, messages::toString);
  }

  private void assertGenerated() {
    assertTrue(Files.exists(classes.resolve("demo/Bar.class")));
    assertTrue(Files.exists(classes.resolve("demo/BarCodec.class")));
  }

  private static String arenaPath() {
    return location(MemoryArena.class) + File.pathSeparator + location(ArenaValue.class);
  }

  private static Path location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Entry> classEntries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (JarFile jar = new JarFile(PROCESSOR_JAR.toFile())) {
      for (JarEntry entry : jar.stream().toList()) {
        if (entry.getName().endsWith(".class")) {
          entries.add(new Entry(entry.getName(), text(jar, entry.getName())));
        }
      }
    }
    return entries;
  }

  /** The bytes of an entry as if they were Latin-1, in which every byte is a character. */
  private static String text(JarFile jar, String name) throws IOException {
    try (InputStream in = jar.getInputStream(jar.getJarEntry(name))) {
      return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  private record Entry(String name, String content) {
    boolean contains(String text) {
      return content.contains(text);
    }
  }
}
