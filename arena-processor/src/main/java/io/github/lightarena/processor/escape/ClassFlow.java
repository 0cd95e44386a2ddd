package io.github.lightarena.processor.escape;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import io.github.lightarena.processor.model.Annotations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Classes, their members, and lambdas: everything that has a body of its own. */
final class ClassFlow extends StatementFlow {

  /** What local classes have captured. */
  private final Map<Element, Value> localClasses = new HashMap<>();

  /** What the parameters of lambdas may belong to. */
  private final Map<Tree, Value> contexts = new IdentityHashMap<>();

  /** The scopes of parameters, the same each time a lambda is met. */
  private final Map<Element, Scope> parameters = new HashMap<>();

  /**
   * @param silent whether only a summary is wanted
   */
  ClassFlow(Session session, boolean silent) {
    super(session, silent);
  }

  /** Checks a top-level class and all classes in it. */
  void check() {
    scan(session.topLevel());
  }

  /** Finds what a method does with its parameters. */
  Summary summarize(MethodTree method, Element element) {
    if (element.getEnclosingElement() instanceof TypeElement owner) {
      classes.push(owner);
    }
    boolean givesAllocator =
        element instanceof ExecutableElement e
            && types.isA(e.getReturnType(), ArenaTypes.ALLOCATOR);
    return Summary.of(runMethod(method), givesAllocator);
  }

  @Override
  public Value visitClass(ClassTree node, Void unused) {
    if (session.element(node) instanceof TypeElement type
        && !Annotations.has(type, Annotations.ARENA_GENERATED)) {
      within(node, () -> visitClass(node, type));
    }
    return Value.NONE;
  }

  private void visitClass(ClassTree node, TypeElement type) {
    boolean isInside =
        type.getNestingKind() == NestingKind.LOCAL
            || type.getNestingKind() == NestingKind.ANONYMOUS;
    if (isInMethod(type) && Annotations.has(type, Annotations.ARENA_VALUE)) {
      report(EscapeCode.LOCAL_RECORD, true, node, type.getSimpleName());
    }
    classes.push(type);
    Body captures = new Body(Body.Kind.CLASS, bodies.size());
    bodies.push(captures);
    State around = state;
    for (Tree member : node.getMembers()) {
      state = isInside ? around.copy() : State.entry();
      visitMember(member);
    }
    state = around;
    bodies.pop();
    classes.pop();
    if (isInside) {
      localClasses.put(type, captures.captures);
    }
  }

  /** Whether a class is local or anonymous, or a member of one that is. */
  private static boolean isInMethod(TypeElement type) {
    NestingKind nesting = type.getNestingKind();
    return nesting == NestingKind.LOCAL
        || nesting == NestingKind.ANONYMOUS
        || type.getEnclosingElement() instanceof TypeElement owner && isInMethod(owner);
  }

  private void visitMember(Tree member) {
    if (member instanceof MethodTree method) {
      if (method.getBody() != null) {
        within(method, () -> runMethod(method));
      }
    } else if (member instanceof VariableTree field) {
      within(field, () -> run(Body.Kind.METHOD, member, () -> initialize(field)));
    } else if (member instanceof BlockTree block) {
      run(Body.Kind.METHOD, member, () -> scan(block));
    } else {
      scan(member);
    }
  }

  private void initialize(VariableTree field) {
    Element element = session.element(field);
    if (element != null && field.getInitializer() != null) {
      openingForField(element, field.getInitializer());
      Value value = scan(field.getInitializer());
      storeField(element, null, field.getInitializer(), filter(element.asType(), value));
    }
  }

  // Bodies.

  private Body runMethod(MethodTree method) {
    return run(
        Body.Kind.METHOD,
        method,
        () -> {
          int index = 0;
          for (VariableTree parameter : method.getParameters()) {
            declareParameter(parameter, index++, Value.NONE);
          }
          scan(method.getBody());
        });
  }

  /** Runs a body with jumps, exceptions and scopes of its own. */
  private Body run(Body.Kind kind, Tree tree, Runnable action) {
    Body body = new Body(kind, bodies.size());
    Closings before = closings;
    List<Scope> openBefore = new ArrayList<>(open);
    if (kind == Body.Kind.METHOD) {
      closings = Closings.in(tree, session);
    }
    bodies.push(body);
    action.run();
    endFrom(0);
    state.join(body.exits);
    bodies.pop();
    open.clear();
    open.addAll(openBefore);
    closings = before;
    return body;
  }

  private void declareParameter(VariableTree tree, int index, Value given) {
    Element parameter = session.element(tree);
    if (parameter == null) {
      return;
    }
    TypeMirror type = parameter.asType();
    Value value = filter(type, given);
    if (types.mayHold(type) && (!value.isScoped() || types.isOpener(type))) {
      Strength strength =
          types.isOpener(type)
              ? Strength.CERTAIN
              : types.isHandle(type) ? Strength.LIKELY : Strength.POSSIBLE;
      Scope scope =
          parameters.computeIfAbsent(
              parameter, p -> Scope.parameter(tree.getName().toString(), p, index));
      open(scope);
      // An allocator may be one of those that were given to the call, or another.
      value = Value.of(scope, strength).join(value.atMost(Strength.LIKELY));
    }
    declare(parameter, value.origin(Origin.PARAMETER));
  }

  // Lambdas.

  @Override
  void given(LambdaExpressionTree lambda, Value context) {
    contexts.put(lambda, context);
  }

  @Override
  public Value visitLambdaExpression(LambdaExpressionTree node, Void unused) {
    Body[] body = new Body[1];
    waitingThrough(node.getParameters(), () -> body[0] = runLambda(node));
    return body[0].captures;
  }

  private Body runLambda(LambdaExpressionTree node) {
    Value context = contexts.getOrDefault(node, Value.NONE);
    State around = state;
    state = around.copy();
    boolean isExpression = node.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION;
    Body body =
        run(
            isExpression ? Body.Kind.EXPRESSION : Body.Kind.LAMBDA,
            node,
            () -> {
              for (VariableTree parameter : node.getParameters()) {
                declareParameter(parameter, -1, context);
              }
              if (isExpression) {
                ExpressionTree expression = (ExpressionTree) node.getBody();
                permitOpening(expression);
                returned(expression, scan(expression));
              } else {
                scan(node.getBody());
              }
            });
    functions.put(node, body.returns);
    State after = around.copy();
    after.join(state); // what it put into collections around
    state = after;
    return body;
  }

  // Objects of local and anonymous classes.

  @Override
  Value captured(ClassTree body, TypeElement type) {
    if (body != null) {
      scan(body);
      if (session.element(body) instanceof TypeElement anonymous) {
        return localClasses.getOrDefault(anonymous, Value.NONE);
      }
      return Value.NONE;
    }
    return type == null ? Value.NONE : localClasses.getOrDefault(type, Value.NONE);
  }
}
