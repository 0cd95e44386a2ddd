package io.github.lightarena.processor.escape;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** What is common to the checks of one top-level class. */
final class Session {

  private final Trees trees;
  private final TreePath path;
  private final ArenaTypes arenaTypes;
  private final Types types;
  private final EscapeReports reports;
  private final Map<Element, MethodTree> methods = new HashMap<>();
  private final Map<Element, Summary> summaries = new HashMap<>();

  /**
   * @param path of the top-level class
   */
  Session(Trees trees, Types types, ArenaTypes arenaTypes, TreePath path, EscapeReports reports) {
    this.trees = trees;
    this.types = types;
    this.arenaTypes = arenaTypes;
    this.path = path;
    this.reports = reports;
    new Survey().scan(path, null);
  }

  /** Finds the class's own methods, and the views that it names. */
  private final class Survey extends TreePathScanner<Void, Void> {
    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      Element element = trees.getElement(getCurrentPath());
      if (element != null && method.getBody() != null) {
        methods.put(element, method);
      }
      return super.visitMethod(method, unused);
    }

    @Override
    public Void visitIdentifier(com.sun.source.tree.IdentifierTree name, Void unused) {
      learn();
      return super.visitIdentifier(name, unused);
    }

    @Override
    public Void visitMemberSelect(com.sun.source.tree.MemberSelectTree name, Void unused) {
      learn();
      return super.visitMemberSelect(name, unused);
    }

    private void learn() {
      if (trees.getElement(getCurrentPath()) instanceof TypeElement type
          && arenaTypes.isView(type)) {
        arenaTypes.addInterfacesOf(type);
      }
    }
  }

  ClassTree topLevel() {
    return (ClassTree) path.getLeaf();
  }

  ArenaTypes types() {
    return arenaTypes;
  }

  EscapeReports reports() {
    return reports;
  }

  /** What a tree names or declares; null in faulty code. */
  Element element(Tree tree) {
    return tree == null ? null : trees.getElement(new TreePath(path, tree));
  }

  /** The type of an expression; null in faulty code. */
  TypeMirror type(Tree tree) {
    return tree == null ? null : trees.getTypeMirror(new TreePath(path, tree));
  }

  boolean isAssignable(TypeMirror from, TypeMirror to) {
    return types.isAssignable(types.erasure(from), types.erasure(to));
  }

  /** What one of the class's own methods does; null if it is not known, or recursive. */
  Summary summary(Element method) {
    MethodTree tree = methods.get(method);
    if (tree == null) {
      return null;
    }
    if (!summaries.containsKey(method)) {
      summaries.put(method, null);
      summaries.put(method, new ClassFlow(this, true).summarize(tree, method));
    }
    return summaries.get(method);
  }
}
