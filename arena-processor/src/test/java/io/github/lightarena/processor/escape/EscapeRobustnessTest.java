package io.github.lightarena.processor.escape;

import static com.google.testing.compile.Compiler.javac;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.github.lightarena.processor.ArenaValueProcessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is wrong, with the program or with the checker, javac goes on as without it. */
class EscapeRobustnessTest {

  private static final String HELLO =
      """
      package escape;

      class Hello {
        void hello() {
          System.out.println();
        }
      }
      """;

  /** Names that begin with a small letter, after what begins a name. */
  private static final Pattern NAME = Pattern.compile("(?<=[(.=] ?)[a-z]\\w+");

  @TempDir private Path folder;

  /** A class of the checker that fails at once. */
  private static final class Broken extends ArenaTypes {
    @Override
    boolean isView(TypeElement type) {
      throw new IllegalStateException("broken");
    }
  }

  @Test
  void anExceptionInTheCheckerIsANoteAndNoMore() {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavacTask task = task(found, HELLO);
    task.addTaskListener(new EscapeListener(task, null, new Broken()));
    assertTrue(task.call());
    List<String> notes = new ArrayList<>();
    for (Diagnostic<? extends JavaFileObject> report : found.getDiagnostics()) {
      assertEquals(Diagnostic.Kind.NOTE, report.getKind(), report.toString());
      notes.add(report.getMessage(null));
    }
    assertEquals(1, notes.size(), notes.toString());
    assertTrue(notes.get(0).startsWith("[ArenaEscapeInternal] "), notes.get(0));
    assertTrue(notes.get(0).contains("escape.Hello"), notes.get(0));
    assertTrue(notes.get(0).contains("broken"), notes.get(0));
  }

  @Test
  void anotherTaskThanJavacsOwnIsLeftAlone() {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavacTask task = task(found, HELLO);
    task.addTaskListener(new EscapeListener(new Foreign(task), null));
    assertTrue(task.call());
    assertEquals(List.of(), found.getDiagnostics());
  }

  private JavacTask task(DiagnosticCollector<JavaFileObject> found, String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> options =
        List.of("-proc:none", "-d", folder.toString(), "-processorpath", folder.toString());
    JavaFileObject file = JavaFileObjects.forSourceString("escape.Hello", text);
    return (JavacTask) compiler.getTask(null, null, found, options, null, List.of(file));
  }

  @Test
  void faultyProgramsGiveJavacsErrorsAndNothingOfTheChecker() {
    String text =
        """
        package escape;

        class Faulty {
          Missing field = other;

          int method(Missing parameter) {
            try (Missing resource = parameter.open()) {
              unknown.call(resource, x -> x.y(), Unknown::new);
              return switch (resource) { case 1 -> parameter; default -> { yield missing; } };
            }
          }
        }
        """;
    Compilation compilation =
        javac()
            .withOptions("-proc:none")
            .compile(JavaFileObjects.forSourceString("escape.Faulty", text));
    List<String> actual = EscapePrograms.actual(compilation);
    assertTrue(actual.size() >= 6, actual.toString());
    actual.forEach(report -> assertTrue(!report.contains("ArenaEscape"), report));
  }

  /** Misspells names of the programs at random, so that javac does not know what they are. */
  @Test
  void programsWithUnknownNamesDoNotBreakTheChecker() throws IOException {
    Random random = new Random(20260101);
    for (String name : EscapePrograms.names("leaks")) {
      String text = EscapePrograms.text("leaks", name);
      List<MatchResult> words = NAME.matcher(text).results().toList();
      StringBuilder misspelled = new StringBuilder(text);
      for (int i = 0; i < 12; i++) {
        // The same number of characters, so that the places of the others do not move.
        MatchResult word = words.get(random.nextInt(words.size()));
        misspelled.setCharAt(word.start(), 'x');
      }
      Compilation compilation = EscapePrograms.compileText(name, misspelled.toString());
      assertEquals(Compilation.Status.FAILURE, compilation.status());
      for (Diagnostic<? extends JavaFileObject> report : compilation.diagnostics()) {
        assertTrue(!report.getMessage(null).contains("ArenaEscapeInternal"), report.toString());
      }
    }
  }

  @Test
  void generatedClassesAreNotChecked() throws IOException {
    String text =
        """
        package escape;

        import io.github.lightarena.Allocator;
        import io.github.lightarena.annotation.ArenaGenerated;

        @ArenaGenerated(from = CircleRecord.class)
        class Generated {
          Circle circle;

          void keep(Allocator alloc) {
            circle = Circle.in(alloc).of(1);
          }
        }
        """;
    assertEquals(List.of(), EscapePrograms.actual(EscapePrograms.compileText("Generated", text)));
  }

  @Test
  void packagesAndModulesHaveNothingToCheck() throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(Files.writeString(folder.resolve("module-info.java"), "module hello {}"));
    files.add(Files.writeString(folder.resolve("package-info.java"), "package escape;"));
    files.add(Files.writeString(folder.resolve("Hello.java"), HELLO));
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, null, null)) {
      List<String> options = List.of("-proc:none", "-d", folder.toString(), "-processorpath", "x");
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files));
      task.addTaskListener(new EscapeListener(task, null));
      assertTrue(task.call(), found.getDiagnostics().toString());
    }
    assertEquals(List.of(), found.getDiagnostics());
  }

  @Test
  void theCheckerNeedsNoProcessor() throws IOException {
    Compilation generated =
        javac().withProcessors(new ArenaValueProcessor()).compile(EscapePrograms.domain());
    List<JavaFileObject> files = new ArrayList<>(generated.generatedSourceFiles());
    files.add(EscapePrograms.domain());
    files.add(
        JavaFileObjects.forSourceString(
            "escape.StaticLeaks", EscapePrograms.text("leaks", "StaticLeaks")));
    Compilation compilation = javac().withOptions("-proc:none").compile(files);
    assertEquals(
        EscapePrograms.expected(EscapePrograms.text("leaks", "StaticLeaks")),
        EscapePrograms.actual(compilation));
  }

  /** Somebody else's idea of a task. */
  private static final class Foreign extends JavacTask {
    private final JavacTask task;

    Foreign(JavacTask task) {
      this.task = task;
    }

    @Override
    public Iterable<? extends CompilationUnitTree> parse() throws IOException {
      return task.parse();
    }

    @Override
    public Iterable<? extends javax.lang.model.element.Element> analyze() throws IOException {
      return task.analyze();
    }

    @Override
    public Iterable<? extends JavaFileObject> generate() throws IOException {
      return task.generate();
    }

    @Override
    public void setTaskListener(com.sun.source.util.TaskListener listener) {
      task.setTaskListener(listener);
    }

    @Override
    public void addTaskListener(com.sun.source.util.TaskListener listener) {
      task.addTaskListener(listener);
    }

    @Override
    public void removeTaskListener(com.sun.source.util.TaskListener listener) {
      task.removeTaskListener(listener);
    }

    @Override
    public javax.lang.model.type.TypeMirror getTypeMirror(
        Iterable<? extends com.sun.source.tree.Tree> path) {
      return task.getTypeMirror(path);
    }

    @Override
    public javax.lang.model.util.Elements getElements() {
      return task.getElements();
    }

    @Override
    public javax.lang.model.util.Types getTypes() {
      return task.getTypes();
    }

    @Override
    public void addModules(Iterable<String> names) {
      task.addModules(names);
    }

    @Override
    public void setProcessors(Iterable<? extends javax.annotation.processing.Processor> some) {
      task.setProcessors(some);
    }

    @Override
    public void setLocale(java.util.Locale locale) {
      task.setLocale(locale);
    }

    @Override
    public Boolean call() {
      return task.call();
    }
  }
}
