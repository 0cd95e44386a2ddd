package io.github.lightarena.processor.escape;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.github.lightarena.processor.model.Annotations;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Checks each top-level class when javac has attributed it, before it is changed. */
final class EscapeListener implements TaskListener {

  private final JavacTask task;
  private final String argument;
  private final ArenaTypes types;

  /** Entered, and not yet searched for records. */
  private final Set<CompilationUnitTree> units = new LinkedHashSet<>();

  private EscapeLevel level;

  /**
   * @param argument of the plugin; null if there is none
   */
  EscapeListener(JavacTask task, String argument) {
    this(task, argument, new ArenaTypes());
  }

  EscapeListener(JavacTask task, String argument, ArenaTypes types) {
    this.task = task;
    this.argument = argument;
    this.types = types;
  }

  @Override
  public void finished(TaskEvent event) {
    switch (event.getKind()) {
      case ENTER -> {
        if (event.getCompilationUnit() != null) {
          units.add(event.getCompilationUnit());
        }
      }
      case ANALYZE -> {
        if (event.getTypeElement() != null) {
          analyzed(event.getTypeElement());
        }
      }
      case COMPILATION -> EscapeOptions.clear();
      default -> {
        // Nothing to do: only attributed classes are checked.
      }
    }
  }

  private void analyzed(TypeElement type) {
    Trees trees;
    try {
      trees = Trees.instance(task);
    } catch (IllegalArgumentException | LinkageError e) {
      return; // not javac's own task, or not its own module: the checks at run time stay
    }
    TreePath path = trees.getPath(type);
    if (path == null || !(path.getLeaf() instanceof ClassTree)) {
      return; // module-info and package-info come with an element, and have no class
    }
    try {
      check(trees, type, path);
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever is wrong with the checker, the class is as right as before.
      trees.printMessage(
          Diagnostic.Kind.NOTE,
          EscapeCode.INTERNAL.message(type.getQualifiedName(), describe(e)),
          path.getLeaf(),
          path.getCompilationUnit());
    }
  }

  private static String describe(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return trace.length == 0 ? e.toString() : e + " at " + trace[0];
  }

  private void check(Trees trees, TypeElement type, TreePath path) {
    if (level == null) {
      level = level(trees, path);
    }
    if (level == EscapeLevel.OFF || Annotations.has(type, Annotations.ARENA_GENERATED)) {
      return;
    }
    learn(trees);
    EscapeReports reports =
        new EscapeReports(trees, path.getCompilationUnit(), level == EscapeLevel.ERROR);
    Session session = new Session(trees, task.getTypes(), types, path, reports);
    new ClassFlow(session, false).check();
    reports.print();
  }

  private EscapeLevel level(Trees trees, TreePath path) {
    String option = EscapeOptions.published();
    String name = option != null ? option : argument;
    if (name == null) {
      return EscapeLevel.ERROR;
    }
    Optional<EscapeLevel> named = EscapeLevel.of(name);
    if (named.isEmpty()) {
      trees.printMessage(
          Diagnostic.Kind.ERROR,
          EscapeCode.OPTION.message(name),
          path.getLeaf(),
          path.getCompilationUnit());
    }
    return named.orElse(EscapeLevel.ERROR);
  }

  /** Learns from the records that were entered since the last time. */
  private void learn(Trees trees) {
    for (CompilationUnitTree unit : units) {
      new TreePathScanner<Void, Void>() {
        @Override
        public Void visitClass(ClassTree tree, Void unused) {
          if (tree.getKind() == Tree.Kind.RECORD
              && trees.getElement(getCurrentPath()) instanceof TypeElement record
              && Annotations.has(record, Annotations.ARENA_VALUE)) {
            types.addRecord(record);
          }
          return super.visitClass(tree, unused);
        }

        @Override
        public Void visitMethod(MethodTree tree, Void unused) {
          if (tree.getReturnType() == null
              && trees.getElement(getCurrentPath()) instanceof ExecutableElement constructor) {
            types.constructors().add(constructor, tree);
          }
          return super.visitMethod(tree, unused);
        }
      }.scan(unit, null);
    }
    units.clear();
  }
}
