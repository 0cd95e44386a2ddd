package io.github.lightarena.processor.model;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * What only javac's syntax trees tell. All use of {@code com.sun.source} is here and in the one
 * place that makes this object, so that the rest runs in a compiler or a JDK that has none; {@link
 * SourceFacts} then answers for it.
 */
public final class SourceTrees extends SourceFacts {

  private final Trees trees;

  /**
   * Makes the facts from syntax trees.
   *
   * @param elements the compiler's
   * @param trees the compiler's
   */
  public SourceTrees(Elements elements, Trees trees) {
    super(elements);
    this.trees = trees;
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
