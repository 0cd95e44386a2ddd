package io.github.lightarena.processor.escape;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Calls of methods: what opens and closes scopes, and what comes back. */
abstract class CallFlow extends ContainerFlow {

  /** Asking these of something dead is allowed. */
  private static final Set<String> HARMLESS = Set.of("isOpen", "toString", "getClass");

  /** Where an allocator may be opened without a block. */
  private final Set<Tree> permitted = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The scope that each call opens, the same each time it is met. */
  private final Map<Tree, Scope> opened = new IdentityHashMap<>();

  /** The variables that openings are the initial values of. */
  private final Map<Tree, Element> variables = new IdentityHashMap<>();

  /** What functions give, also those in variables. */
  final Functions known = new Functions(this);

  /** Variables that a try-with-resources names, or on which {@code close()} is called. */
  Closings closings = Closings.NONE;

  CallFlow(Session session, boolean silent) {
    super(session, silent);
  }

  @Override
  public Value visitMethodInvocation(MethodInvocationTree node, Void unused) {
    ExpressionTree select = node.getMethodSelect();
    ExpressionTree receiver =
        select instanceof MemberSelectTree member ? member.getExpression() : null;
    if (!(session.element(select) instanceof ExecutableElement method)) {
      node.getArguments().forEach(this::scan);
      return Value.NONE;
    }
    String name = method.getSimpleName().toString();
    boolean isClose = name.equals("close") && method.getParameters().isEmpty();
    if (receiver != null && HARMLESS.contains(name)) {
      harmless.add(strip(receiver));
    }
    if (receiver != null && isClose) {
      permitOpening(receiver);
    }
    Value object = object(method, receiver);
    List<ExpressionTree> arguments = List.copyOf(node.getArguments());
    visitFunctions(receiver, arguments);
    scanArguments(arguments, object, method, receiver);
    Summary summary = session.summary(method);
    if (isOpening(method) || summary != null && summary.opens()) {
      return open(node);
    }
    if (isClose && receiver != null && isClosable(session.type(receiver), object)) {
      close(object);
      return Value.NONE;
    }
    visitTasks(node, method, receiver, arguments);
    Call call = new Call(node, method, receiver, object, arguments);
    visitContainers(call, summary);
    if (summary != null) {
      new OwnMethods(this).apply(call, summary);
    }
    Value result = new Results(this).of(call, summary);
    boolean isForeign =
        summary == null
            && receiver != null
            && !isThis(receiver)
            && !types.isOpener(session.type(receiver));
    return isForeign ? foreign(node, method.getReturnType(), result) : result;
  }

  private Value object(ExecutableElement method, ExpressionTree receiver) {
    if (method.getModifiers().contains(Modifier.STATIC)) {
      return receiver == null ? Value.NONE : scan(receiver).unscoped().origin(Origin.FRESH);
    }
    return receiver == null ? thisValue() : scan(receiver);
  }

  /** Lambdas come last: what they are given belongs to what the other arguments belong to. */
  private void scanArguments(
      List<ExpressionTree> arguments,
      Value object,
      ExecutableElement method,
      ExpressionTree receiver) {
    // What a stream reads may be of a scope while what it gives is not.
    boolean givesOthers = object.captured() && LaterTypes.isStream(types, session.type(receiver));
    Value context = givesOthers ? Value.NONE : object;
    for (ExpressionTree argument : arguments) {
      if (!isFunction(argument)) {
        context = context.join(scan(argument));
      }
    }
    for (ExpressionTree argument : arguments) {
      if (isFunction(argument)) {
        scanFunction(argument, context.asPlain().origin(Origin.FRESH));
      }
    }
  }

  private void scanFunction(ExpressionTree argument, Value context) {
    if (strip(argument) instanceof LambdaExpressionTree lambda) {
      given(lambda, context);
      scan(argument);
      return;
    }
    MemberReferenceTree reference = (MemberReferenceTree) strip(argument);
    scan(argument);
    Element element = session.element(reference);
    if (element instanceof ExecutableElement method) {
      functions.put(reference, known.ofReference(reference, context));
      visitPutReference(reference, method, context);
      visitTaskReference(reference, method, context);
    }
  }

  @Override
  void ownTasks(ExpressionTree expression, Element variable) {
    super.ownTasks(expression, variable);
    known.hold(variable, expression);
  }

  /** Tells a lambda what its parameters may belong to. */
  abstract void given(LambdaExpressionTree lambda, Value context);

  @Override
  public Value visitMemberReference(MemberReferenceTree node, Void unused) {
    if (session.element(node.getQualifierExpression()) instanceof TypeElement) {
      return Value.NONE;
    }
    return scan(node.getQualifierExpression()).asCaptured().origin(Origin.FRESH);
  }

  // Opening and closing.

  private static boolean isOpening(ExecutableElement method) {
    if (!(method.getEnclosingElement() instanceof TypeElement owner)) {
      return false;
    }
    String name = method.getSimpleName().toString();
    return name.equals("allocator")
            && owner.getQualifiedName().contentEquals(ArenaTypes.MEMORY_ARENA)
        || name.equals("borrow") && owner.getQualifiedName().contentEquals(ArenaTypes.ARENA_POOL)
        || name.equals("nested") && owner.getQualifiedName().contentEquals(ArenaTypes.ALLOCATOR);
  }

  private Value open(MethodInvocationTree node) {
    if (!permitted.contains(node)) {
      report(EscapeCode.TRY, false, node, EscapeReports.quote(node), node);
    }
    Scope scope =
        opened.computeIfAbsent(node, n -> Scope.opened(node.toString(), variables.get(node)));
    return Value.of(scope, Strength.CERTAIN);
  }

  @Override
  void permitOpening(ExpressionTree expression) {
    Leaves.of(expression).forEach(leaf -> permitted.add(strip(leaf)));
  }

  @Override
  void openingFor(Element variable, ExpressionTree expression) {
    if (variable != null && expression != null) {
      variables.put(strip(expression), variable);
      if (closings.isResource(variable)) {
        permitOpening(expression);
      }
    }
  }

  @Override
  boolean isOpenedBy(Scope scope, ExpressionTree expression) {
    return Leaves.of(expression).stream().anyMatch(leaf -> opened.get(strip(leaf)) == scope);
  }

  /** Also {@code AutoCloseable c = alloc}, as which nothing else of an arena is likely kept. */
  private boolean isClosable(TypeMirror type, Value object) {
    return types.isClosable(type)
        || !object.captured()
            && ArenaTypes.element(type) != null
            && ArenaTypes.element(type).getQualifiedName().contentEquals("java.lang.AutoCloseable");
  }

  private void close(Value object) {
    List<Scope> scopes = object.reportable();
    if (scopes.size() == 1) {
      Scope scope = scopes.get(0);
      if (!scope.isDead()) {
        end(state, scope, scope.closed());
        mayThrow();
      }
    }
  }

  // New objects.

  @Override
  public Value visitNewClass(NewClassTree node, Void unused) {
    scan(node.getEnclosingExpression());
    List<ExpressionTree> arguments = List.copyOf(node.getArguments());
    Element element = session.element(node);
    TypeElement type = ArenaTypes.element(session.type(node));
    if (type != null && types.isMarked(type)) {
      arguments.forEach(this::permitOpening);
    }
    if (!(element instanceof ExecutableElement constructor) || type == null) {
      arguments.forEach(this::scan);
      return captured(node.getClassBody(), type);
    }
    scanArguments(arguments, Value.NONE, constructor, null);
    visitTasks(node, constructor, null, arguments);
    Value captured = captured(node.getClassBody(), type);
    if (isA(type, Threads.THREAD)) {
      start(node, node, captured);
    }
    Call call = new Call(node, constructor, null, Value.NONE, arguments);
    Summary summary = session.summary(constructor);
    if (summary != null) {
      new OwnMethods(this).apply(call, summary);
    }
    Value content = new NewObjects(this).of(call, type, summary);
    return content.join(captured).origin(Origin.FRESH);
  }

  /** What the body of an anonymous class, or a local class, captures. */
  abstract Value captured(ClassTree body, TypeElement type);
}
