package io.github.lightarena.it.property;

import io.github.lightarena.MemoryArena;
import io.github.lightarena.annotation.ArenaValue;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources with the processor, as strictly as a user may, from memory to memory. */
final class Javac {

  /**
   * What the compiler made.
   *
   * @param classes by name
   * @param said what it said, by package; what it said of none is under the empty string
   * @param forms how components are stored, by package, in the words of {@link KindReader}
   */
  record Result(
      Map<String, byte[]> classes,
      Map<String, List<String>> said,
      Map<String, Map<String, Integer>> forms) {}

  private static final List<String> OPTIONS =
      List.of(
          "--release",
          "17",
          "-Xlint:all,-processing,-options",
          "-Werror",
          "-Xmaxerrs",
          "10000",
          "-Xmaxwarns",
          "10000",
          "-classpath",
          Stream.of(MemoryArena.class, ArenaValue.class, Javac.class)
              .map(Javac::location)
              .collect(Collectors.joining(File.pathSeparator)));

  private Javac() {}

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Compiles sources.
   *
   * @param sources by qualified name
   */
  static Result compile(Map<String, String> sources) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, text) -> files.add(new Source(name, text)));
    try (Memory memory = new Memory(compiler.getStandardFileManager(diagnostics, null, null))) {
      JavaCompiler.CompilationTask task =
          compiler.getTask(null, memory, diagnostics, OPTIONS, null, files);
      KindReader kinds = new KindReader();
      task.setProcessors(List.of(processor(), kinds));
      boolean compiled = call(task);
      Map<String, List<String>> said = new LinkedHashMap<>();
      for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
        said.computeIfAbsent(packageOf(diagnostic.getSource()), key -> new ArrayList<>())
            .add(text(diagnostic));
      }
      if (!compiled && said.isEmpty()) {
        said.put("", List.of("error: javac failed and said nothing"));
      }
      return new Result(memory.classes(), said, kinds.forms());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** By name: its class file has an annotation that is not on our class path. */
  private static Processor processor() {
    try {
      return (Processor)
          Class.forName("io.github.lightarena.processor.ArenaValueProcessor")
              .getDeclaredConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean call(JavaCompiler.CompilationTask task) {
    try {
      return task.call();
    } catch (RuntimeException e) {
      throw new AssertionError("javac crashed: " + e, e);
    }
  }

  private static String text(Diagnostic<? extends JavaFileObject> diagnostic) {
    String place =
        diagnostic.getSource() == null
            ? ""
            : diagnostic.getSource().getName() + ":" + diagnostic.getLineNumber() + ": ";
    boolean error = diagnostic.getKind() == Diagnostic.Kind.ERROR;
    return (error ? "error: " : "warning: ") + place + diagnostic.getMessage(Locale.ROOT);
  }

  private static String packageOf(JavaFileObject file) {
    if (file == null) {
      return "";
    }
    String path = file.toUri().getPath();
    int end = path.lastIndexOf('/');
    return path.substring(path.lastIndexOf('/', end - 1) + 1, Math.max(end, 0));
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("mem:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Output extends SimpleJavaFileObject {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Output(String name, Kind kind) {
      super(URI.create("mem:///" + name.replace('.', '/') + kind.extension), kind);
    }

    @Override
    public OutputStream openOutputStream() {
      return bytes;
    }

    @Override
    public Writer openWriter() {
      return new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, Output> outputs = new LinkedHashMap<>();

    Memory(StandardJavaFileManager standard) {
      super(standard);
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new LinkedHashMap<>();
      outputs.forEach((name, output) -> classes.put(name, output.bytes.toByteArray()));
      return classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location location,
        String className,
        JavaFileObject.Kind kind,
        FileObject sibling) {
      Output output = new Output(className, kind);
      if (kind == JavaFileObject.Kind.CLASS) {
        outputs.put(className, output);
      }
      return output;
    }
  }
}
