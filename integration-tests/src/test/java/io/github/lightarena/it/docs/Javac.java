package io.github.lightarena.it.docs;

import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Compiles a source as users do: the processor is the jar that they get. */
final class Javac {
  private static final String CLASS_PATH =
      Stream.of(MemoryArena.class, ArenaValue.class, Test.class)
          .map(Javac::home)
          .collect(Collectors.joining(java.io.File.pathSeparator));

  private Javac() {}

  private static String home(Class<?> type) {
    CodeSource source = type.getProtectionDomain().getCodeSource();
    return Path.of(URI.create(source.getLocation().toString())).toString();
  }

  /**
   * Compiles a source with the processor.
   *
   * @param source of any number of types
   * @param classes takes the class files
   * @param generated takes the generated sources
   * @return what the compiler said, which is empty if all is well
   */
  static String compile(String source, Path classes, Path generated) throws IOException {
    Files.createDirectories(classes);
    Files.createDirectories(generated);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of(
            "--release",
            "17",
            // All types are in one file here, which "auxiliaryclass" warns of.
            "-Xlint:all,-processing,-auxiliaryclass,-options,-serial",
            "-Werror",
            "-classpath",
            CLASS_PATH,
            "-processorpath",
            System.getProperty("processor.jar"),
            "-d",
            classes.toString(),
            "-s",
            generated.toString());
    StringWriter said = new StringWriter();
    boolean compiled =
        compiler.getTask(said, null, null, options, null, List.of(new Source(source))).call();
    return compiled ? said.toString() : said + "\n" + numbered(source);
  }

  private static String numbered(String source) {
    StringBuilder text = new StringBuilder();
    int number = 0;
    for (String line : source.lines().toList()) {
      text.append("%4d  %s%n".formatted(++number, line));
    }
    return text.toString();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///" + Program.MAIN_CLASS + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    /** Several public types in one file: pages would be long otherwise. */
    @Override
    public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
      return true;
    }
  }
}
