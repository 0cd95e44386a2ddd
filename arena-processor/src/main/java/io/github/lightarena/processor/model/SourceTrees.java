package io.github.lightarena.processor.model;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What only javac's syntax trees tell. All use of {@code com.sun.source} is here, so that the rest
 * runs in a compiler or a JDK that has none; {@link SourceFacts} then answers for it.
 */
final class SourceTrees extends SourceFacts {

  private final Trees trees;

  /**
   * @throws IllegalArgumentException if the environment is not javac's own
   */
  SourceTrees(ProcessingEnvironment environment) {
    this.trees = Trees.instance(environment);
  }

  @Override
  List<String> imports(Element element) {
    List<String> names = new ArrayList<>();
    TreePath path = trees.getPath(element);
    if (path != null) {
      CompilationUnitTree unit = path.getCompilationUnit();
      for (ImportTree tree : unit.getImports()) {
        names.add(tree.getQualifiedIdentifier().toString());
      }
    }
    return names;
  }

  @Override
  boolean isWritten(Element method) {
    return trees.getTree(method) != null;
  }

  @Override
  boolean hasPermitsClause(TypeElement type) {
    ClassTree tree = trees.getTree(type);
    return tree == null || !tree.getPermitsClause().isEmpty();
  }
}
