package io.github.lightarena.processor.escape;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;

/** Expressions other than calls. */
abstract class ExpressionFlow extends SinkFlow {

  /** What patterns are matched with at this point. */
  private Value matched = Value.NONE;

  private final Scope self = Scope.self();

  /** The scopes of allocators that other objects keep or give. */
  private final Map<Tree, Scope> foreign = new IdentityHashMap<>();

  ExpressionFlow(Session session, boolean silent) {
    super(session, silent);
  }

  @Override
  public Value visitIdentifier(IdentifierTree node, Void unused) {
    if (isThis(node)) {
      return thisValue();
    }
    Element element = session.element(node);
    if (isLocal(element)) {
      return read(element, node);
    }
    if (element != null && element.getKind() == ElementKind.FIELD) {
      return readField(element, thisValue());
    }
    return Value.NONE;
  }

  @Override
  public Value visitMemberSelect(MemberSelectTree node, Void unused) {
    Element element = session.element(node);
    if (node.getIdentifier().contentEquals("this")) {
      return thisValue(); // Outer.this
    }
    if (element == null || !element.getKind().isField()) {
      return Value.NONE;
    }
    Value value = readField(element, scan(node.getExpression()));
    boolean isOwn =
        isThis(node.getExpression()) || element.getModifiers().contains(Modifier.STATIC);
    return isOwn ? value : foreign(node, element.asType(), value);
  }

  /**
   * {@code context.alloc}: whatever scope it is of, a value of it may be put into no static field,
   * nor into a field of an object that is not marked.
   */
  Value foreign(ExpressionTree node, TypeMirror type, Value value) {
    if (value.isReportable() || !types.isA(type, ArenaTypes.ALLOCATOR)) {
      return value;
    }
    Scope scope = foreign.computeIfAbsent(node, n -> Scope.foreign(n.toString()));
    return value.asPlain().join(Value.of(scope, Strength.LIKELY)).origin(value.origin());
  }

  @Override
  public Value visitArrayAccess(ArrayAccessTree node, Void unused) {
    Value array = scan(node.getExpression());
    scan(node.getIndex());
    return types.mayHold(session.type(node)) ? array : array.unscoped();
  }

  @Override
  public Value visitNewArray(NewArrayTree node, Void unused) {
    node.getDimensions().forEach(this::scan);
    Value content = Value.NONE;
    if (node.getInitializers() != null) {
      for (ExpressionTree element : node.getInitializers()) {
        content = content.join(scan(element));
      }
    }
    return content.origin(Origin.FRESH);
  }

  @Override
  public Value visitTypeCast(TypeCastTree node, Void unused) {
    return filter(session.type(node), scan(node.getExpression()));
  }

  /** A value without its scopes, if the type cannot hold any. */
  Value filter(TypeMirror type, Value value) {
    if (!value.isScoped() || type == null || types.mayHold(type, value)) {
      return value;
    }
    // A function that was taken out of a collection holds what it was put in with.
    return LaterTypes.isOfFunctions(type) ? value.asCaptured() : value.unscoped();
  }

  @Override
  public Value visitConditionalExpression(ConditionalExpressionTree node, Void unused) {
    scan(node.getCondition());
    State otherwise = state.copy();
    Value yes = scan(node.getTrueExpression());
    State after = state;
    state = otherwise;
    Value no = scan(node.getFalseExpression());
    state.join(after);
    return yes.join(no);
  }

  @Override
  public Value visitBinary(BinaryTree node, Void unused) {
    Tree.Kind kind = node.getKind();
    if (kind == Tree.Kind.EQUAL_TO || kind == Tree.Kind.NOT_EQUAL_TO) {
      // Comparing references reads nothing of the arena.
      harmless.add(strip(node.getLeftOperand()));
      harmless.add(strip(node.getRightOperand()));
    }
    scan(node.getLeftOperand());
    scan(node.getRightOperand());
    return Value.NONE;
  }

  @Override
  public Value visitUnary(UnaryTree node, Void unused) {
    scan(node.getExpression());
    return Value.NONE;
  }

  // The object itself.

  /** {@code this}: in a marked class, of the scope that the object lives in. */
  Value thisValue() {
    boolean marked = !classes.isEmpty() && types.isMarked(classes.element());
    return (marked ? Value.of(self, Strength.LIKELY) : Value.NONE).origin(Origin.LONGER);
  }

  Value readField(Element field, Value object) {
    if (field.getModifiers().contains(Modifier.STATIC)) {
      return Value.NONE.origin(Origin.LONGER);
    }
    Value value = object.asPlain();
    if (!types.mayHold(field.asType())) {
      return value.unscoped();
    }
    boolean scoped = types.isScoped(field.asType());
    if (value.scopes().containsKey(self)) {
      if (types.isOpener(field.asType())) {
        return Value.of(self, Strength.CERTAIN).origin(Origin.LONGER);
      }
      return scoped ? value : value.unscoped();
    }
    return scoped ? value : value.atMost(Strength.LIKELY);
  }

  // Patterns.

  @Override
  public Value visitInstanceOf(InstanceOfTree node, Void unused) {
    Value value = scan(node.getExpression());
    matching(value, () -> scan(node.getPattern()));
    return Value.NONE;
  }

  /** Runs something in which patterns are matched with a value. */
  void matching(Value value, Runnable action) {
    Value before = matched;
    matched = value;
    action.run();
    matched = before;
  }

  @Override
  public Value visitBindingPattern(BindingPatternTree node, Void unused) {
    Element variable = session.element(node.getVariable());
    if (variable != null) {
      declare(variable, filter(variable.asType(), matched));
    }
    return Value.NONE;
  }

  // Assignments.

  @Override
  public Value visitAssignment(AssignmentTree node, Void unused) {
    ExpressionTree target = strip(node.getVariable());
    Element element = session.element(target);
    if (target instanceof ArrayAccessTree access) {
      Value array = scan(access.getExpression());
      scan(access.getIndex());
      Value value = scan(node.getExpression());
      putInto(access.getExpression(), array, node.getExpression(), value);
      ownTasks(node.getExpression(), session.element(strip(access.getExpression())));
      return value;
    }
    if (element != null && element.getKind() == ElementKind.FIELD) {
      ExpressionTree object =
          target instanceof MemberSelectTree select ? select.getExpression() : null;
      if (object != null) {
        scan(object);
      }
      openingForField(element, node.getExpression());
      Value value = scan(node.getExpression());
      if (element.equals(holder(target))) {
        forgetContent(element, true);
      }
      storeField(element, object, node.getExpression(), filter(element.asType(), value));
      ownTasks(node.getExpression(), element);
      return value;
    }
    return visitLocalAssignment(element, node.getExpression());
  }

  /** Gives a local variable a new value; what its old one held is forgotten. */
  Value visitLocalAssignment(Element variable, ExpressionTree expression) {
    openingFor(variable, expression);
    Value value = scan(expression);
    if (isLocal(variable)) {
      forgetContent(variable, true);
      assign(variable, filter(variable.asType(), value));
      ownTasks(expression, variable);
    }
    return value;
  }

  /** Lets an allocator be opened without a block: what stands around sees to its end. */
  abstract void permitOpening(ExpressionTree expression);

  /** As {@link #permitOpening}, if the field's class says that it closes what it keeps. */
  void openingForField(Element field, ExpressionTree expression) {
    if (field.getModifiers().contains(Modifier.STATIC) || isHolder(field.getEnclosingElement())) {
      permitOpening(expression);
    }
  }

  /** As {@link #permitOpening}, if a try-with-resources names the variable. */
  abstract void openingFor(Element variable, ExpressionTree expression);

  /** Lets the threads that an expression started be waited for through a variable. */
  abstract void ownTasks(ExpressionTree expression, Element variable);
}
