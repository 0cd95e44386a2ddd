package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;

/** The interpreter's state, and how variables are read, written and forgotten. */
abstract class FlowBase extends TreeScanner<Value, Void> {

  final Session session;
  final ArenaTypes types;

  /** Whether this only computes a summary: reports are made where the method itself is checked. */
  private final boolean silent;

  State state = State.entry();

  /** The scopes that are open here, the innermost last. */
  final List<Scope> open = new ArrayList<>();

  /** The bodies around, the innermost first. */
  final Deque<Body> bodies = new ArrayDeque<>();

  /** The classes around, the innermost first. */
  final Deque<TypeElement> classes = new ArrayDeque<>();

  /** What each expression last was. */
  final Map<Tree, Value> values = new IdentityHashMap<>();

  /** Names whose value may be dead: a comparison with null does no harm. */
  final Set<Tree> harmless = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<Element, Declaration> declarations = new HashMap<>();
  private final Map<Scope, Integer> depths = new IdentityHashMap<>();
  private int suppressions;

  /** Where a local variable was declared. */
  private record Declaration(int depth, Set<Scope> open) {}

  FlowBase(Session session, boolean silent) {
    this.session = session;
    this.types = session.types();
    this.silent = silent;
  }

  @Override
  public Value scan(Tree tree, Void unused) {
    if (tree == null) {
      return Value.NONE;
    }
    Value value = super.scan(tree, unused);
    if (value == null) {
      value = Value.NONE;
    }
    values.put(tree, value);
    return value;
  }

  @Override
  public Value reduce(Value one, Value two) {
    return Value.NONE; // what is not treated by a rule of its own is no value
  }

  Value scan(Tree tree) {
    return scan(tree, null);
  }

  Body body() {
    return bodies.element();
  }

  // Reports.

  void report(EscapeCode code, boolean certain, Tree tree, Object... arguments) {
    if (!silent && suppressions == 0) {
      session.reports().add(code, certain, tree, arguments);
    }
  }

  /** Runs something inside a declaration that may carry {@code @SuppressWarnings}. */
  void within(Tree modifiers, Runnable action) {
    boolean suppresses = Suppression.isOn(modifiers, session);
    suppressions += suppresses ? 1 : 0;
    try {
      action.run();
    } finally {
      suppressions -= suppresses ? 1 : 0;
    }
  }

  // Scopes.

  void open(Scope scope) {
    open.add(scope);
    depths.put(scope, body().depth);
  }

  boolean isOpenedInThisBody(Scope scope) {
    return open.contains(scope) && depths.get(scope) == body().depth;
  }

  /** Ends a scope in a state, and reports what then has escaped. */
  void end(State in, Scope scope, Scope dead) {
    for (Pending escape : List.copyOf(in.pending())) {
      if (escape.scope() != scope) {
        continue;
      }
      in.forget(escape::equals);
      if ((escape.outlives() || outlives(escape.owner(), scope)) && !isSettled(escape)) {
        boolean certain =
            escape.code() == EscapeCode.FIELD && escape.strength() == Strength.CERTAIN;
        report(
            escape.code(),
            certain,
            escape.site(),
            quote(escape.site(), scope),
            scope.name(),
            escape.target(),
            escape.type());
        if (in.knows(escape.owner())) {
          // One report is enough: what is read of the variable later is the same escape.
          in.set(escape.owner(), in.get(escape.owner()).replace(scope, null));
        }
      }
    }
    in.replace(scope, dead);
  }

  /** What a report calls a value. */
  String quote(Tree tree, Scope scope) {
    boolean isParameter =
        scope.parameter() >= 0
            && scope.variable() != null
            && tree instanceof ExpressionTree expression
            && scope.variable().equals(variable(expression));
    return isParameter ? "this parameter" : EscapeReports.quote(tree);
  }

  /** Keeps an escape in mind that may not come true. */
  void pend(Pending escape) {
    if (suppressions == 0) {
      state.add(escape);
    }
  }

  /** Whether a {@code finally} that comes on the way out clears it, or waits for the thread. */
  abstract boolean isSettled(Pending escape);

  /** Ends a scope where an exception left it: what it kept from being waited for is no escape. */
  void endByException(State in, Scope scope) {
    in.forget(escape -> escape.scope() == scope);
    in.replace(scope, scope.ended());
  }

  // Variables.

  void declare(Element variable, Value value) {
    declarations.put(variable, new Declaration(body().depth, Set.copyOf(open)));
    state.set(variable, value);
  }

  boolean isDeclared(Element variable) {
    return declarations.containsKey(variable);
  }

  boolean outlives(Element variable, Scope scope) {
    Declaration declaration = declarations.get(variable);
    return declaration != null
        && !declaration.open().contains(scope)
        && scope.variable() != variable;
  }

  void assign(Element variable, Value value) {
    state.set(variable, value);
    mayThrow();
  }

  /** Shows the innermost try statement around what an exception would find here. */
  void mayThrow() {
    if (!body().exceptions.isEmpty()) {
      body().exceptions.element().join(state);
    }
  }

  /** Makes a variable's object belong to what was put into it. */
  void taint(Element variable, Value content) {
    assign(variable, state.get(variable).join(content.asPlain().origin(Origin.FRESH)));
  }

  Value read(Element variable, Tree name) {
    Value value = state.get(variable);
    // What a thread may still read has been reported where it was handed over.
    if (!harmless.contains(name) && !types.isA(variable.asType(), Threads.THREAD)) {
      value = checkLive(variable, value, name);
    }
    Declaration declaration = declarations.get(variable);
    for (Body around : bodies) {
      if (declaration != null && declaration.depth() < around.depth) {
        around.captures = around.captures.join(value.origin(Origin.FRESH).asCaptured());
      }
    }
    return value;
  }

  private Value checkLive(Element variable, Value value, Tree name) {
    Value live = value;
    for (Map.Entry<Scope, Strength> entry : value.scopes().entrySet()) {
      Scope scope = entry.getKey();
      if (scope.isDead()) {
        live = live.replace(scope, null);
        if (entry.getValue() != Strength.POSSIBLE) {
          EscapeCode code = scope.kind() == Scope.Kind.CLOSED ? EscapeCode.CLOSED : EscapeCode.READ;
          report(
              code,
              entry.getValue() == Strength.CERTAIN && !scope.isPerhapsClosed(value),
              name,
              "'" + variable.getSimpleName() + "'",
              scope.name());
        }
      }
    }
    if (live != value) {
      state.set(variable, live);
    }
    return live;
  }

  // Small questions about trees and elements.

  static boolean isLocal(Element element) {
    if (element == null) {
      return false;
    }
    ElementKind kind = element.getKind();
    return kind == ElementKind.LOCAL_VARIABLE
        || kind == ElementKind.PARAMETER
        || kind == ElementKind.RESOURCE_VARIABLE
        || kind == ElementKind.EXCEPTION_PARAMETER
        || kind == ElementKind.BINDING_VARIABLE;
  }

  static boolean isThis(ExpressionTree tree) {
    return strip(tree) instanceof IdentifierTree name
        && (name.getName().contentEquals("this") || name.getName().contentEquals("super"));
  }

  /** Whether objects of a class are known to hold what is stored in their fields. */
  boolean isHolder(Element type) {
    if (!(type instanceof TypeElement element)) {
      return false;
    }
    NestingKind nesting = element.getNestingKind();
    return element.getKind() == ElementKind.RECORD
        || nesting == NestingKind.LOCAL
        || nesting == NestingKind.ANONYMOUS
        || types.isMarked(element);
  }

  /** The local variable that an expression is, or is null. */
  Element variable(ExpressionTree tree) {
    if (strip(tree) instanceof IdentifierTree name) {
      Element element = session.element(name);
      return isLocal(element) && isDeclared(element) ? element : null;
    }
    return null;
  }

  /** Without parentheses and casts. */
  static ExpressionTree strip(ExpressionTree tree) {
    ExpressionTree inner = tree;
    while (true) {
      if (inner instanceof ParenthesizedTree parenthesized) {
        inner = parenthesized.getExpression();
      } else if (inner instanceof TypeCastTree cast) {
        inner = cast.getExpression();
      } else {
        return inner;
      }
    }
  }
}
