package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Where a value may escape to: fields, arrays and collections, what is returned or thrown. */
abstract class SinkFlow extends PathFlow {

  SinkFlow(Session session, boolean silent) {
    super(session, silent);
  }

  /** Reports each part of an expression that belongs to a scope which it may not leave. */
  void escape(EscapeCode code, ExpressionTree expression, Leaving leaving, Object... more) {
    for (ExpressionTree leaf : Leaves.of(expression)) {
      Value value = values.getOrDefault(leaf, Value.NONE);
      for (Map.Entry<Scope, Strength> entry : value.scopes().entrySet()) {
        Scope scope = entry.getKey();
        if (entry.getValue() == Strength.POSSIBLE || scope.isDead() || !leaving.leaves(scope)) {
          continue;
        }
        EscapeCode said = value.captured() ? EscapeCode.CAPTURE : code;
        Object[] arguments = new Object[2 + more.length];
        arguments[0] = quote(leaf, scope);
        arguments[1] = scope.name();
        System.arraycopy(more, 0, arguments, 2, more.length);
        boolean certain = said == code && code != EscapeCode.CONTAINER;
        report(said, certain && entry.getValue() == Strength.CERTAIN, leaf, arguments);
        break;
      }
    }
  }

  /** Which scopes an expression leaves. */
  @FunctionalInterface
  interface Leaving {
    boolean leaves(Scope scope);
  }

  /** Whether an expression is what opens a scope, or one of several that do. */
  abstract boolean isOpenedBy(Scope scope, ExpressionTree expression);

  // Fields.

  /**
   * Stores a value in a field.
   *
   * @param object whose field it is; null if it is that of {@code this}
   */
  void storeField(Element field, ExpressionTree object, ExpressionTree expression, Value value) {
    if (!value.isScoped()) {
      return;
    }
    if (field.getModifiers().contains(Modifier.STATIC)) {
      method().leaked.addAll(possible(value));
      escape(EscapeCode.STATIC, expression, scope -> true, field.getSimpleName());
      return;
    }
    Element owner = field.getEnclosingElement();
    if (object == null || isThis(object)) {
      method().stored.addAll(Summary.parametersOf(value));
      if (!isHolder(owner)) {
        escapeToField(field, expression, scope -> true);
      }
      return;
    }
    Value holder = values.getOrDefault(strip(object), Value.NONE);
    storeInObject(field, object, holder, expression, value);
  }

  /** As {@link #storeField}, in the field of an object of which the value is known. */
  void storeInObject(
      Element field, ExpressionTree object, Value holder, ExpressionTree expression, Value value) {
    Element owner = field.getEnclosingElement();
    Element root = root(object);
    if (root != null && holder.origin() == Origin.FRESH) {
      taint(root, value);
      if (!isHolder(owner)) {
        defer(EscapeCode.FIELD, expression, value, root, place(field), owner);
      }
    } else if (holder.origin() == Origin.PARAMETER && puts(value, holder, field, root)) {
      escapeToField(field, expression, scope -> !isHolder(owner) || scope.isOwn());
    } else if (!isHolder(owner)) {
      method().leaked.addAll(possible(value));
      escapeToField(field, expression, scope -> true);
    } else if (holder.origin() == Origin.PARAMETER) {
      escapeToField(field, expression, Scope::isOwn);
    }
  }

  /** Notes for the summary that parameters go into others; answers whether there are such. */
  private boolean puts(Value value, Value holder, Element field, Element root) {
    Set<Integer> holders = Summary.parametersOf(holder);
    for (int target : holders) {
      for (int source : Summary.parametersOf(value)) {
        if (source != target) {
          method().puts.add(new Put(source, target, field));
        }
      }
    }
    if (root != null && !holders.isEmpty()) {
      assign(root, state.get(root).join(value.ofParameters().asPlain().origin(Origin.FRESH)));
    }
    return !holders.isEmpty();
  }

  private static String place(Element field) {
    return "field '" + field.getSimpleName() + "'";
  }

  private void escapeToField(Element field, ExpressionTree expression, Leaving leaving) {
    escape(
        EscapeCode.FIELD,
        expression,
        // An allocator that is opened here outlives no scope: the object has to close it.
        scope -> leaving.leaves(scope) && !isOpenedBy(scope, expression),
        place(field),
        field.getEnclosingElement().getSimpleName());
  }

  /** Reports when a scope ends, if the variable then still holds the value. */
  void defer(
      EscapeCode code, Tree site, Value value, Element owner, CharSequence target, Element type) {
    EscapeCode said = value.captured() ? EscapeCode.CAPTURE : code;
    value
        .scopes()
        .forEach(
            (scope, strength) -> {
              if (strength != Strength.POSSIBLE && !scope.isDead() && outlives(owner, scope)) {
                String typeName = type == null ? "" : type.getSimpleName().toString();
                pend(
                    new Pending(
                        said, scope, strength, site, owner, false, target.toString(), typeName));
              }
            });
  }

  // Arrays and collections.

  /**
   * Puts a value into an array or a collection.
   *
   * @param container the array or collection
   * @param site what is put in, or what puts it in
   */
  void putInto(ExpressionTree container, Value holder, ExpressionTree site, Value value) {
    if (!value.isScoped()) {
      return;
    }
    Element root = root(container);
    String name = nameOf(container);
    if (root != null && holder.origin() == Origin.FRESH) {
      taint(root, value);
      for (ExpressionTree leaf : Leaves.of(site)) {
        Value part = values.getOrDefault(leaf, value);
        defer(EscapeCode.CONTAINER, leaf, leaf == site ? value : part, root, name, null);
      }
    } else if (holder.origin() == Origin.PARAMETER) {
      puts(value, holder, null, root);
      escapeInto(container, site, Scope::isOwn, name);
    } else if (holder.origin() == Origin.LONGER && !isInMarkedClass(container)) {
      (isFieldOfThis(container) ? method().stored : method().leaked).addAll(possible(value));
      values.putIfAbsent(site, value);
      escapeInto(container, site, scope -> true, name);
    }
  }

  /** Whether a collection is kept in a field of {@code this}, and by nobody else. */
  private boolean isFieldOfThis(ExpressionTree container) {
    ExpressionTree tree = strip(container);
    Element element = session.element(tree);
    return element != null
        && element.getKind() == ElementKind.FIELD
        && !element.getModifiers().contains(Modifier.STATIC)
        && (tree instanceof IdentifierTree
            || tree instanceof MemberSelectTree select && isThis(select.getExpression()));
  }

  /** Reports when the scope ends, if the collection was not cleared by then. */
  private void escapeInto(
      ExpressionTree container, ExpressionTree site, Leaving leaving, String name) {
    Element owner = holder(container);
    escape(
        EscapeCode.CONTAINER,
        site,
        scope -> leaving.leaves(scope) && (owner == null || !open.contains(scope)),
        name);
    for (ExpressionTree leaf : Leaves.of(site)) {
      Value value = values.getOrDefault(leaf, Value.NONE);
      EscapeCode code = value.captured() ? EscapeCode.CAPTURE : EscapeCode.CONTAINER;
      value
          .scopes()
          .forEach(
              (scope, strength) -> {
                if (strength != Strength.POSSIBLE
                    && leaving.leaves(scope)
                    && owner != null
                    && open.contains(scope)) {
                  pend(new Pending(code, scope, strength, leaf, owner, true, name, ""));
                }
              });
    }
  }

  /**
   * Forgets what was put into something that is emptied, or that another has taken the place of.
   */
  void forgetContent(Element owner, boolean isReplaced) {
    state.forget(e -> owner.equals(e.owner()) && !(isReplaced && isLocal(owner) && e.outlives()));
  }

  /** Whether a collection is a field of a marked object, which may hold values. */
  private boolean isInMarkedClass(ExpressionTree container) {
    ExpressionTree tree = strip(container);
    Element element = session.element(tree);
    boolean isField =
        element != null
            && element.getKind().isField()
            && !element.getModifiers().contains(Modifier.STATIC);
    if (isField && element.getEnclosingElement() instanceof TypeElement owner) {
      return isHolder(owner);
    }
    ExpressionTree inner = object(tree);
    return inner != null && isInMarkedClass(inner);
  }

  /** The body of the method around, also in a lambda: what that does, the method may do. */
  Body method() {
    return bodies.stream().filter(b -> b.kind == Body.Kind.METHOD).findFirst().orElse(body());
  }

  /** The parameters that a method leaks without a report of its own. */
  private static Set<Integer> possible(Value value) {
    Set<Integer> parameters = Summary.parametersOf(value);
    value
        .scopes()
        .forEach(
            (scope, strength) -> {
              if (strength != Strength.POSSIBLE) {
                parameters.remove(scope.parameter());
              }
            });
    return parameters;
  }
}
