package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** What the result of a call belongs to, from what is called with what. */
final class Results {

  /** Generic methods whose result is not made by their lambdas alone. */
  private static final Set<String> NOT_BY_FUNCTION = Set.of("toArray", "collect");

  /** Of a {@code CharSequence}: what is read later. */
  private static final Set<String> PARTS_OF_TEXT = Set.of("subSequence", "chars", "codePoints");

  private final CallFlow flow;
  private final ArenaTypes types;

  Results(CallFlow flow) {
    this.flow = flow;
    this.types = flow.types;
  }

  /**
   * Finds what a call gives.
   *
   * @param summary of the method; null if its body is not known
   */
  Value of(Call call, Summary summary) {
    TypeMirror type = flow.session.type(call.tree());
    Value value = scopes(call, summary);
    if (summary == null && (!value.isScoped() || value.captured())) {
      value = value.join(readLater(call, type));
    }
    return flow.filter(type, value).origin(origin(call, summary));
  }

  private static Origin origin(Call call, Summary summary) {
    if (call.isStatic() || call.isConstructor()) {
      return Origin.FRESH;
    }
    return summary != null && call.receiver() == null ? summary.origin() : call.object().origin();
  }

  private Value scopes(Call call, Summary summary) {
    TypeMirror type = flow.session.type(call.tree());
    if (summary != null) {
      return fromSummary(call, summary, type);
    }
    if (call.name().equals("asBuffer")) {
      return call.object(); // a window on the same bytes
    }
    if (isCopy(call)) {
      return argument(call, 0); // a copy belongs to the allocator that it was made with
    }
    if (isOfAllocator(call)) {
      return types.isScoped(type) ? call.object() : Value.NONE; // whatever it was copied from
    }
    if (isMadeByFunctions(call)) {
      return fromFunctions(call);
    }
    if (isPartOfText(call) || isPrimitiveStream(call, type)) {
      return call.object();
    }
    Value value = fromTypeVariables(call).join(fromOwnClass(call, type));
    return types.isScoped(type) ? value.join(byType(call, type)) : value;
  }

  /** {@code copyTo(alloc)} of a view or slice. */
  private boolean isCopy(Call call) {
    return call.name().equals("copyTo")
        && call.arguments().size() == 1
        && call.receiver() != null
        && types.isHandle(flow.session.type(call.receiver()))
        && types.isA(call.method().getParameters().get(0).asType(), ArenaTypes.ALLOCATOR);
  }

  /**
   * {@code text.subSequence(0, 2)}, {@code text.chars()}: they read the bytes when they are used.
   */
  private boolean isPartOfText(Call call) {
    return PARTS_OF_TEXT.contains(call.name())
        && call.receiver() != null
        && types.isA(flow.session.type(call.receiver()), "java.lang.CharSequence");
  }

  /** {@code IntStream}: no type variable says that what it was made from is in it. */
  private boolean isPrimitiveStream(Call call, TypeMirror type) {
    if (call.receiver() == null || call.isStatic() || !LaterTypes.isLazy(types, type)) {
      return false;
    }
    TypeMirror from = flow.session.type(call.receiver());
    return CallTypes.variables(call.method().getReturnType()).isEmpty()
        && (LaterTypes.isStream(types, from) || types.isHandle(from));
  }

  /**
   * {@code circles.stream().map(Circle::radius)}: the numbers are not scoped, but the stream is, by
   * what it reads and by what its functions have captured.
   */
  private Value readLater(Call call, TypeMirror type) {
    boolean fromStream = isOfStream(call);
    if (!LaterTypes.isLazy(types, type) || !fromStream && !call.isStatic()) {
      return Value.NONE;
    }
    Value value = fromStream ? call.object().asCaptured() : Value.NONE;
    if (LaterTypes.isStream(types, type)) {
      for (int i = 0; i < call.arguments().size(); i++) {
        if (argument(call, i).captured()) {
          value = value.join(argument(call, i));
        }
      }
    }
    return value;
  }

  private boolean isOfStream(Call call) {
    return call.receiver() != null
        && !call.isStatic()
        && LaterTypes.isStream(types, flow.session.type(call.receiver()));
  }

  /**
   * {@code Bad.of(view)}, {@code new Holder().with(view)}: a class's method that gives an object of
   * this class, which has a field for what the method was given.
   */
  private Value fromOwnClass(Call call, TypeMirror type) {
    TypeElement owner = ArenaTypes.element(type);
    if (owner == null || !owner.equals(call.method().getEnclosingElement())) {
      return Value.NONE;
    }
    Value value = call.isStatic() ? Value.NONE : call.object().atMost(Strength.LIKELY);
    for (int i = 0; i < call.arguments().size(); i++) {
      TypeMirror given = flow.session.type(call.arguments().get(i));
      Value argument = argument(call, i);
      if (argument.isScoped() && new Fields(flow.session).canKeep(owner, given)) {
        value = value.join(argument.atMost(Strength.LIKELY));
      }
    }
    return value;
  }

  private static boolean isOfAllocator(Call call) {
    return call.method().getEnclosingElement() instanceof TypeElement owner
        && owner.getQualifiedName().contentEquals(ArenaTypes.ALLOCATOR);
  }

  private Value fromSummary(Call call, Summary summary, TypeMirror type) {
    Value value = Value.NONE;
    for (int i = 0; i < call.arguments().size(); i++) {
      if (summary.returned().contains(CallTypes.parameterIndex(call.method(), i))) {
        value = value.join(argument(call, i)).join(fromFunction(call, i, type));
      }
      if (summary.returnsThis()
          && summary.stored().contains(CallTypes.parameterIndex(call.method(), i))) {
        value = value.join(argument(call, i)); // builder.with(view)
      }
    }
    if (summary.returnsThis() && !call.isStatic()) {
      value = value.join(call.object());
    }
    return types.isScoped(type) ? value.join(fromObject(call, type)) : value;
  }

  /** {@code apply(view, function)}: what is returned is not the function, but what it gives. */
  private Value fromFunction(Call call, int index, TypeMirror type) {
    ExpressionTree argument = call.arguments().get(index);
    if (flow.known.isKnown(argument)) {
      return given(call, argument);
    }
    boolean isFunction = LaterTypes.isFunction(flow.session.type(argument));
    return isFunction && types.isScoped(type) ? byType(call, type) : Value.NONE;
  }

  /** {@code <R> Stream<R> map(Function<T, R>)}: the result is what the function gives. */
  private boolean isMadeByFunctions(Call call) {
    ExecutableElement method = call.method();
    if (!CallTypes.isOwnResult(method) || NOT_BY_FUNCTION.contains(call.name())) {
      return false;
    }
    boolean any = false;
    for (int i = 0; i < call.arguments().size(); i++) {
      if (CallTypes.flows(method, i)) {
        if (!flow.known.isKnown(call.arguments().get(i)) || CallTypes.isElement(method, i)) {
          return false; // List.of(() -> 1) holds the function, not what it gives
        }
        any = true;
      }
    }
    return any;
  }

  private Value fromFunctions(Call call) {
    Value value = Value.NONE;
    for (ExpressionTree argument : call.arguments()) {
      if (flow.known.isKnown(argument)) {
        value = value.join(given(call, argument));
      }
    }
    return value;
  }

  /** What a function gives that is an argument, from what the call may give it. */
  private Value given(Call call, ExpressionTree function) {
    Value context = isRead(call) ? Value.NONE : call.object();
    for (ExpressionTree argument : call.arguments()) {
      if (!flow.known.isKnown(argument)) {
        context = context.join(flow.values.getOrDefault(argument, Value.NONE));
      }
    }
    return flow.known.given(function, context.asPlain().origin(Origin.FRESH));
  }

  private Value fromTypeVariables(Call call) {
    Value value =
        CallTypes.flowsFromObject(call.method()) && !call.isStatic() && !isRead(call)
            ? call.object()
            : Value.NONE;
    for (int i = 0; i < call.arguments().size(); i++) {
      Value argument = argument(call, i);
      if (CallTypes.flows(call.method(), i)
          && (!argument.captured() || CallTypes.isElement(call.method(), i))) {
        value = value.join(argument);
      } else if (CallTypes.gives(call.method(), i) && flow.known.isKnown(call.arguments().get(i))) {
        value = value.join(given(call, call.arguments().get(i))); // Optional.orElseGet
      }
    }
    return isCast(call) ? value.join(argument(call, 0)) : value;
  }

  /** {@code toList()} of a stream which itself is scoped, while what it gives is not. */
  private boolean isRead(Call call) {
    return call.object().captured() && isOfStream(call);
  }

  private static boolean isCast(Call call) {
    return call.name().equals("cast")
        && call.method().getEnclosingElement() instanceof TypeElement owner
        && owner.getQualifiedName().contentEquals("java.lang.Class");
  }

  /** A view, a slice, or an interface of values: it is of the scope of what it was made from. */
  private Value byType(Call call, TypeMirror type) {
    if (call.receiver() != null && types.isOpener(flow.session.type(call.receiver()))) {
      return call.object(); // a factory's or allocator's: made there, whatever it was made from
    }
    Value made = Value.NONE;
    Value other = fromObject(call, type);
    for (int i = 0; i < call.arguments().size(); i++) {
      ExpressionTree argument = call.arguments().get(i);
      if (types.isOpener(flow.session.type(argument))) {
        made = made.join(argument(call, i));
      } else if (!argument(call, i).captured()) {
        Value value = argument(call, i);
        other = other.join(types.isHandle(type) ? value : value.atMost(Strength.LIKELY));
      }
    }
    return made.isScoped() ? made : other;
  }

  private Value fromObject(Call call, TypeMirror type) {
    if (call.isStatic() || call.isConstructor() || isRead(call)) {
      return Value.NONE;
    }
    boolean certain =
        types.isHandle(type)
            || call.receiver() != null && types.isHandle(flow.session.type(call.receiver()))
            || isAccessor(call.method());
    return certain ? call.object() : call.object().atMost(Strength.LIKELY);
  }

  /** A method without a body, of an interface of values: a view's accessor, most likely. */
  private boolean isAccessor(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && method.getEnclosingElement() instanceof TypeElement owner
        && owner.getKind() == ElementKind.INTERFACE
        && types.isInterfaceOfValues(owner);
  }

  private Value argument(Call call, int index) {
    return flow.values.getOrDefault(call.arguments().get(index), Value.NONE);
  }
}
