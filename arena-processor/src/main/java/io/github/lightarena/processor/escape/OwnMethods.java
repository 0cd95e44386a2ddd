package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import javax.lang.model.element.Element;

/** Calls of methods of the same top-level class, whose bodies are known: what they keep. */
final class OwnMethods {

  private final CallFlow flow;

  OwnMethods(CallFlow flow) {
    this.flow = flow;
  }

  /** Lets a call do what the body of its method does with the arguments. */
  void apply(Call call, Summary summary) {
    for (int i = 0; i < call.arguments().size(); i++) {
      ExpressionTree argument = call.arguments().get(i);
      Value value = flow.values.getOrDefault(argument, Value.NONE);
      int parameter = CallTypes.parameterIndex(call.method(), i);
      if (!value.isScoped()) {
        continue;
      }
      if (summary.leaked().contains(parameter)) {
        flow.method().leaked.addAll(Summary.parametersOf(value));
        flow.escape(EscapeCode.FIELD, argument, s -> true, call.place(), call.owner());
      }
      if (summary.stored().contains(parameter)) {
        store(call, argument, value);
      }
      for (Put put : summary.puts()) {
        if (put.value() == parameter) {
          put(call, put, argument, value);
        }
      }
    }
  }

  /** {@code fill(list, view)}: the argument goes into another. */
  private void put(Call call, Put put, ExpressionTree argument, Value value) {
    for (int i = 0; i < call.arguments().size(); i++) {
      if (CallTypes.parameterIndex(call.method(), i) == put.holder()) {
        ExpressionTree target = call.arguments().get(i);
        Value holder = flow.values.getOrDefault(target, Value.NONE);
        if (put.field() == null) {
          flow.putInto(target, holder, argument, value);
        } else {
          flow.storeInObject(put.field(), target, holder, argument, value);
        }
      }
    }
  }

  private void store(Call call, ExpressionTree argument, Value value) {
    Element owner = call.method().getEnclosingElement();
    if (call.isOnThis()) {
      flow.method().stored.addAll(Summary.parametersOf(value));
      if (!flow.isHolder(owner) && !call.isConstructor()) {
        flow.escape(EscapeCode.FIELD, argument, s -> true, call.place(), call.owner());
      }
      return;
    }
    Element root = call.receiver() == null ? null : flow.root(call.receiver());
    if (root != null && call.object().origin() == Origin.FRESH) {
      flow.taint(root, value);
      if (!flow.isHolder(owner)) {
        flow.defer(EscapeCode.FIELD, argument, value, root, call.place(), owner);
      }
    } else if (call.object().origin() != Origin.FRESH
        && !flow.isHolder(owner)
        && call.receiver() != null) {
      flow.escape(EscapeCode.FIELD, argument, s -> true, call.place(), call.owner());
    }
  }
}
