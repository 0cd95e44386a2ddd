package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** Calls that put values into something that may live longer. */
abstract class ContainerFlow extends TaskFlow {

  private static final String REFERENCE_SLICE = "io.github.lightarena.ReferenceSlice";

  /** The names by which objects are usually given what they keep. */
  private static final Pattern SETTER =
      Pattern.compile(
          "(add|append|attach|cache|enqueue|hold|insert|keep|offer|push|put|register|remember"
              + "|retain|save|set|store)([A-Z].*)?");

  /** What each lambda returns, and what each method reference gives. */
  final Map<Tree, Value> functions = new IdentityHashMap<>();

  ContainerFlow(Session session, boolean silent) {
    super(session, silent);
  }

  static boolean isFunction(ExpressionTree argument) {
    ExpressionTree inner = strip(argument);
    return inner instanceof LambdaExpressionTree || inner instanceof MemberReferenceTree;
  }

  /** Looks at a call of which the arguments are known. */
  void visitContainers(Call call, Summary summary) {
    if (call.isStatic()) {
      visitFillers(call);
      return;
    }
    if (call.receiver() == null) {
      return;
    }
    TypeMirror type = session.type(call.receiver());
    boolean handle = types.isHandle(type);
    if (Containers.isCleared(types, call.method(), call.arguments())) {
      clear(call, handle);
    } else if (types.isA(type, REFERENCE_SLICE)) {
      visitReferences(call);
    } else if (Containers.isPut(types, call.method()) && !handle) {
      for (int i = 0; i < call.arguments().size(); i++) {
        if (Containers.isContent(call.method(), i)) {
          put(call, i, call.receiver(), call.object());
        }
      }
    } else if (summary == null && !handle && ArenaTypes.element(type) != null) {
      visitSetter(call, ArenaTypes.element(type));
    }
  }

  private void put(Call call, int index, ExpressionTree container, Value holder) {
    ExpressionTree argument = call.arguments().get(index);
    Value value = values.getOrDefault(argument, Value.NONE);
    if (isFunction(argument)
        && !CallTypes.isElement(call.method(), index)
        && functions.containsKey(strip(argument))) {
      if (givesReportable(call)) {
        return; // Map.merge: the function chooses among what is put in and what was there
      }
      // What the function gives is put in, as by Map.computeIfAbsent, not the function itself.
      value = functions.get(strip(argument));
      values.put(argument, value);
    }
    putInto(container, holder, argument, value);
  }

  /** Whether an argument is put in that is reported itself. */
  private boolean givesReportable(Call call) {
    return call.arguments().stream()
        .anyMatch(a -> !isFunction(a) && values.getOrDefault(a, Value.NONE).isReportable());
  }

  /** {@code shapes.forEach(list::add)}. */
  void visitPutReference(MemberReferenceTree reference, ExecutableElement method, Value context) {
    if (context.isScoped() && Containers.isPut(types, method)) {
      ExpressionTree container = reference.getQualifierExpression();
      values.put(reference, context);
      putInto(container, values.getOrDefault(strip(container), Value.NONE), reference, context);
    }
  }

  private void clear(Call call, boolean handle) {
    Element holder = holder(call.receiver());
    if (holder != null) {
      forgetContent(holder, false);
      if (!handle && state.knows(holder)) {
        assign(holder, state.get(holder).unscoped());
      }
    }
  }

  /** Whether a block that certainly follows empties what a value was put into. */
  boolean isCleared(Tree block, Pending content) {
    boolean[] found = new boolean[1];
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
        if (content.owner() != null
            && call.getMethodSelect() instanceof MemberSelectTree select
            && session.element(select) instanceof ExecutableElement method
            && Containers.isCleared(types, method, call.getArguments())) {
          found[0] |= content.owner().equals(holder(select.getExpression()));
        }
        return super.visitMethodInvocation(call, unused);
      }
    }.scan(block, null);
    return found[0];
  }

  /** {@code Arrays.fill(array, value)} and its like: the first argument gets the others. */
  private void visitFillers(Call call) {
    List<ExpressionTree> arguments = call.arguments();
    int target = Containers.filled(call.method());
    if (target >= 0 && arguments.size() > target) {
      Value holder = values.getOrDefault(arguments.get(target), Value.NONE);
      for (int i = 0; i < arguments.size(); i++) {
        if (i != target) {
          put(call, i, arguments.get(target), holder);
        }
      }
    }
  }

  /** An outer scope's references to an inner scope's values: they are refused at run time. */
  private void visitReferences(Call call) {
    if (!Set.of("put", "set", "add").contains(call.name())) {
      return;
    }
    for (ExpressionTree argument : call.arguments()) {
      escape(
          EscapeCode.CONTAINER,
          argument,
          scope -> isInnerThan(scope, call.object()),
          EscapeReports.quote(call.receiver()).replace("'", ""));
    }
  }

  private boolean isInnerThan(Scope scope, Value other) {
    int index = open.indexOf(scope);
    return scope.kind() == Scope.Kind.BLOCK
        && index >= 0
        && other.isScoped()
        && other.scopes().keySet().stream().allMatch(s -> s.isOpenAt(open, index));
  }

  /** A method of another class that is called as one that keeps what it is given. */
  private void visitSetter(Call call, TypeElement type) {
    if (!SETTER.matcher(call.name()).matches() || types.isMarked(type)) {
      return;
    }
    for (ExpressionTree argument : call.arguments()) {
      Value value = values.getOrDefault(argument, Value.NONE);
      if (value.isReportable() && new Fields(session).canKeep(type, session.type(argument))) {
        putInto(call.receiver(), call.object(), argument, value);
      }
    }
  }
}
