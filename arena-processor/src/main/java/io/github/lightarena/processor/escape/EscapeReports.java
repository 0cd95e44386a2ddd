package io.github.lightarena.processor.escape;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;

/** Collects what is to be reported of a class: each place and code once, in the order of places. */
final class EscapeReports {

  private static final int LONGEST_QUOTE = 40;

  private final Trees trees;
  private final CompilationUnitTree unit;
  private final boolean errors;
  private final Map<Place, Report> reports = new TreeMap<>();

  /**
   * @param errors whether what is certain is an error
   */
  EscapeReports(Trees trees, CompilationUnitTree unit, boolean errors) {
    this.trees = trees;
    this.unit = unit;
    this.errors = errors;
  }

  private record Place(long position, EscapeCode code) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int byPosition = Long.compare(position, other.position);
      return byPosition != 0 ? byPosition : code.compareTo(other.code);
    }
  }

  private record Report(Diagnostic.Kind kind, String message, Tree tree) {}

  /**
   * Adds a report.
   *
   * @param certain whether it is an error, unless the level makes everything a warning
   * @param tree what it points at: where that begins
   */
  void add(EscapeCode code, boolean certain, Tree tree, Object... arguments) {
    Tree start = start(tree);
    long position = trees.getSourcePositions().getStartPosition(unit, start);
    Diagnostic.Kind kind = certain && errors ? Diagnostic.Kind.ERROR : Diagnostic.Kind.WARNING;
    Report report = new Report(kind, code.message(arguments), start);
    reports.merge(
        new Place(position, code),
        report,
        (one, two) -> one.kind() == Diagnostic.Kind.ERROR ? one : two);
  }

  /** Prints everything, and forgets it. */
  void print() {
    reports.values().forEach(r -> trees.printMessage(r.kind(), r.message(), r.tree(), unit));
    reports.clear();
  }

  /** A short expression as it is written, a long one as what it is. */
  static String quote(Tree tree) {
    String text = tree.toString();
    if (tree instanceof LambdaExpressionTree) {
      return "this lambda";
    }
    return text.length() <= LONGEST_QUOTE && text.indexOf('\n') < 0 ? "'" + text + "'" : "this";
  }

  /** The tree that begins where a tree begins, and that javac points at by its beginning. */
  private static Tree start(Tree tree) {
    if (tree instanceof MethodInvocationTree call) {
      return start(call.getMethodSelect());
    }
    if (tree instanceof MemberSelectTree select) {
      return start(select.getExpression());
    }
    if (tree instanceof MemberReferenceTree reference) {
      return start(reference.getQualifierExpression());
    }
    if (tree instanceof ArrayAccessTree access) {
      return start(access.getExpression());
    }
    if (tree instanceof ConditionalExpressionTree conditional) {
      return start(conditional.getCondition());
    }
    if (tree instanceof BinaryTree binary) {
      return start(binary.getLeftOperand());
    }
    if (tree instanceof InstanceOfTree instanceOf) {
      return start(instanceOf.getExpression());
    }
    if (tree instanceof AssignmentTree assignment) {
      return start(assignment.getVariable());
    }
    if (tree instanceof LambdaExpressionTree lambda
        && !lambda.getParameters().isEmpty()
        && lambda.getParameters().get(0).getType() == null) {
      return lambda.getParameters().get(0);
    }
    return tree;
  }
}
