package io.github.lightarena.examples;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Puts leaks into a source file, behind the places where an allocator or a view is declared. */
final class LeakInjector {

  private static final String KEPT = "io.github.lightarena.examples.Leaks.kept = ";

  /** Leaks of something of an allocator: before and after the place of the report, and its code. */
  private static final List<Leak> OF_ALLOCATORS =
      List.of(
          new Leak(KEPT, "%s;", "ArenaEscapeStatic"),
          new Leak(KEPT, "%s.floats(1);", "ArenaEscapeStatic"),
          new Leak(KEPT + "Math.random() < 1 ? ", "%s.ints(1) : null;", "ArenaEscapeStatic"),
          new Leak(KEPT, "java.util.Objects.requireNonNull(%s.ints(1));", "ArenaEscapeStatic"),
          new Leak(
              "io.github.lightarena.examples.Leaks.LIST.add(",
              "%s.bytes(1));",
              "ArenaEscapeContainer"),
          new Leak(
              "io.github.lightarena.examples.Leaks.ARRAY[0] = ",
              "%s.bytes(1);",
              "ArenaEscapeContainer"));

  /** Leaks that capture a variable, which must not change for that. */
  private static final List<Leak> OF_CONSTANTS =
      List.of(
          new Leak(
              "io.github.lightarena.examples.Leaks.task = ",
              "() -> %s.longs(1);",
              "ArenaEscapeCapture"),
          new Leak("new Thread(", "() -> %s.chars(1)).start();", "ArenaEscapeThread"));

  private static final List<Leak> OF_MEMORIES =
      List.of(
          new Leak(KEPT, "%s;", "ArenaEscapeStatic"),
          new Leak(KEPT, "%s.dielectric(1, 2);", "ArenaEscapeStatic"));

  private static final List<Leak> OF_VIEWS = List.of(new Leak(KEPT, "%s;", "ArenaEscapeStatic"));

  private final String path;
  private final String text;
  private final List<String> expected = new ArrayList<>();

  /** Insertions, by the offset behind which they go. */
  private final Map<Integer, List<Insertion>> insertions = new TreeMap<>();

  private record Leak(String before, String after, String code) {}

  private record Insertion(Leak leak, String variable) {}

  LeakInjector(String path, String original) throws IOException {
    this.path = path;
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, List.of(), null, List.of(new Text(original)));
    CompilationUnitTree unit = task.parse().iterator().next();
    new Finder(unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
    this.text = insert(original);
  }

  String text() {
    return text;
  }

  List<String> expected() {
    return expected;
  }

  static String place(String path, long line, long column, String code) {
    return String.format(Locale.ROOT, "%s %04d:%03d %s", path, line, column, code);
  }

  private String insert(String original) {
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Map.Entry<Integer, List<Insertion>> entry : insertions.entrySet()) {
      result.append(original, done, entry.getKey());
      done = entry.getKey();
      for (Insertion insertion : entry.getValue()) {
        result.append("\n").append(insertion.leak().before());
        int offset = result.length();
        result.append(String.format(Locale.ROOT, insertion.leak().after(), insertion.variable()));
        long line = result.substring(0, offset).lines().count();
        int column = offset - result.lastIndexOf("\n", offset - 1);
        expected.add(place(path, line, column, insertion.leak().code()));
      }
    }
    return result.append(original, done, original.length()).toString();
  }

  /** Finds where something of an arena is declared. */
  private final class Finder extends TreeScanner<Void, Void> {
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private String allocatorField;
    private String allocator;

    Finder(CompilationUnitTree unit, SourcePositions positions) {
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
      for (Tree member : node.getMembers()) {
        if (member instanceof VariableTree field && isType(field, "Allocator")) {
          allocatorField = field.getName().toString();
        }
      }
      return super.visitClass(node, unused);
    }

    @Override
    public Void visitMethod(MethodTree node, Void unused) {
      if (node.getBody() == null || node.getReturnType() == null) {
        return super.visitMethod(node, unused);
      }
      for (VariableTree parameter : node.getParameters()) {
        if (isType(parameter, "ShadingMemory")) {
          leak(start(node.getBody()), OF_MEMORIES, parameter.getName().toString());
        } else if (isType(parameter, "Allocator")) {
          allocator = parameter.getName().toString();
          leakAllocator(start(node.getBody()), allocator);
        }
      }
      if (allocatorField != null && !node.getModifiers().getFlags().contains(Modifier.STATIC)) {
        leak(start(node.getBody()), OF_ALLOCATORS, allocatorField);
      }
      super.visitMethod(node, unused);
      allocator = null;
      return null;
    }

    @Override
    public Void visitTry(TryTree node, Void unused) {
      String outer = allocator;
      for (Tree resource : node.getResources()) {
        if (resource instanceof VariableTree variable && isType(variable, "Allocator")) {
          allocator = variable.getName().toString();
          leakAllocator(start(node.getBlock()), allocator);
        }
      }
      super.visitTry(node, unused);
      allocator = outer;
      return null;
    }

    @Override
    public Void visitBlock(BlockTree node, Void unused) {
      for (StatementTree statement : node.getStatements()) {
        if (statement instanceof VariableTree variable && isMadeByAllocator(variable)) {
          int end = (int) positions.getEndPosition(unit, variable);
          leak(end, OF_VIEWS, variable.getName().toString());
        }
      }
      return super.visitBlock(node, unused);
    }

    /** {@code Shape s = Circle.in(alloc).of(1)}, whatever the interface. */
    private boolean isMadeByAllocator(VariableTree variable) {
      return allocator != null
          && variable.getInitializer() != null
          && Character.isUpperCase(variable.getType().toString().charAt(0))
          && variable.getInitializer().toString().contains(".in(" + allocator + ")");
    }

    private boolean isType(VariableTree variable, String name) {
      return variable.getType() != null && variable.getType().toString().equals(name);
    }

    private int start(BlockTree block) {
      return (int) positions.getStartPosition(unit, block) + 1;
    }

    private void leakAllocator(int offset, String variable) {
      leak(offset, OF_ALLOCATORS, variable);
      leak(offset, OF_CONSTANTS, variable);
    }

    private void leak(int offset, List<Leak> leaks, String variable) {
      List<Insertion> here = insertions.computeIfAbsent(offset, o -> new ArrayList<>());
      leaks.forEach(leak -> here.add(new Insertion(leak, variable)));
    }
  }

  /** A source file in memory. */
  private static final class Text extends SimpleJavaFileObject {
    private final String text;

    Text(String text) {
      super(URI.create("string:///Text.java"), JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
