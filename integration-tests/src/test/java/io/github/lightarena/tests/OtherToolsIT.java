package io.github.lightarena.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor's jar beside Lombok, and generated views in Kotlin code; in JVMs of their own. */
class OtherToolsIT {

  private static final String PROCESSOR_JAR = System.getProperty("processor.jar");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void lombokWorksBesideTheProcessorInEitherOrder(boolean lombokFirst) throws Exception {
    write(
        "p/Priced.java",
        """
        package p;

        public interface Priced {
          long units();
        }
        """);
    write(
        "p/MoneyRecord.java",
        """
        package p;

        @io.github.lightarena.annotation.ArenaValue
        @lombok.Builder
        @lombok.With
        public record MoneyRecord(long units, int scale) implements Priced {}
        """);
    write(
        "p/Main.java",
        """
        package p;

        import io.github.lightarena.*;
        import lombok.*;

        public class Main {
          @Value
          @Builder
          static class Total {
            String name;
            @NonNull MoneyRecord money;
          }

          public static void main(String[] arguments) {
            try (Allocator alloc = MemoryArena.create().allocator()) {
              MoneyRecord record = MoneyRecord.builder().units(12).scale(2).build();
              val money = Money.in(alloc).copyOf(record.withScale(3));
              Total total = Total.builder().name("all").money(money.toRecord()).build();
              System.out.println(money + " " + total + " " + money.contentEquals(total.getMoney()));
            }
          }
        }
        """);
    String lombok = location("lombok.Value");
    String path = lombokFirst ? join(lombok, PROCESSOR_JAR) : join(PROCESSOR_JAR, lombok);
    javac("-processorpath", path, "-cp", join(arenaPath(), lombok));
    assertEquals(
        "Money[units=12, scale=3] Main.Total(name=all, money=MoneyRecord[units=12, scale=3]) true",
        java(join(classes(), arenaPath()), "p.Main"));
  }

  @Test
  void kotlinCodeUsesGeneratedViews() throws Exception {
    write(
        "p/Priced.java",
        """
        package p;

        @io.github.lightarena.annotation.ArenaUnion(MoneyRecord.class)
        public interface Priced {
          long units();
        }
        """);
    write(
        "p/MoneyRecord.java",
        """
        package p;

        import io.github.lightarena.annotation.*;

        @ArenaValue
        public record MoneyRecord(long units, @Nullable Money next) implements Priced {}
        """);
    javac("-processorpath", PROCESSOR_JAR, "-cp", arenaPath());
    Path source =
        write(
            "app/Main.kt",
            """
            package app

            import io.github.lightarena.MemoryArena
            import p.*

            fun main() {
              MemoryArena.create().use { arena ->
                arena.allocator().use { alloc ->
                  val first = Money.`in`(alloc).of(3, null)
                  val second = Money.`in`(alloc).copyOf(MoneyRecord(4, first))
                  val prices = AnyPriced.`in`(alloc).slice(2)
                  prices.put(0, first)
                  prices[1] = second
                  var sum = 0L
                  for (price in prices) sum += price.units()
                  println("$second $sum ${prices.maxOf { it.units() }} ${AnyPriced.kindOf(prices[0])}")
                }
              }
            }
            """);
    String stdlib = location("kotlin.Unit");
    String compiler =
        join(
            location("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler"),
            stdlib,
            location("kotlin.reflect.jvm.ReflectJvmMapping"),
            location("kotlinx.coroutines.CoroutineScope"));
    String classPath = join(classes(), arenaPath(), stdlib);
    List<String> said =
        run(
            program("java"),
            "-cp",
            compiler,
            "org.jetbrains.kotlin.cli.jvm.K2JVMCompiler",
            "-no-stdlib",
            "-no-reflect",
            "-Werror",
            "-jvm-target",
            "17",
            "-cp",
            classPath,
            "-d",
            classes(),
            source.toString());
    assertTrue(Files.exists(Path.of(classes(), "app/MainKt.class")), said::toString);
    assertEquals(
        "Money[units=4, next=Money[units=3, next=null]] 7 4 MONEY", java(classPath, "app.MainKt"));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve("sources").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private String classes() {
    return folder.resolve("classes").toString();
  }

  private void javac(String... paths) throws Exception {
    List<String> command = new ArrayList<>(List.of(program("javac")));
    command.addAll(Arrays.asList(paths));
    command.addAll(List.of("--release", "17", "-Xlint:all,-processing", "-Werror"));
    command.addAll(List.of("-d", classes()));
    try (Stream<Path> files = Files.walk(folder.resolve("sources"))) {
      files.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
    }
    run(command.toArray(new String[0]));
  }

  private String java(String classPath, String mainClass) throws Exception {
    return String.join("\n", run(program("java"), "-cp", classPath, mainClass));
  }

  /** Runs a program to its end; what it says must not be an error. */
  private List<String> run(String... command) throws Exception {
    Path output = Files.createTempFile(folder, "output", ".txt");
    Path errors = Files.createTempFile(folder, "errors", ".txt");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    assertTrue(
        process.waitFor(300, TimeUnit.SECONDS), () -> "no end: " + String.join(" ", command));
    String said = Files.readString(output) + Files.readString(errors);
    assertEquals(0, process.exitValue(), said);
    return Files.readAllLines(output);
  }

  private static String program(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private static String arenaPath() {
    return join(location(MemoryArena.class.getName()), location(ArenaValue.class.getName()));
  }

  private static String join(String... paths) {
    return Stream.of(paths).collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(String type) {
    try {
      Class<?> found = Class.forName(type, false, OtherToolsIT.class.getClassLoader());
      return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new AssertionError(type, e);
    }
  }
}
