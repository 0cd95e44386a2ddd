package io.github.lightarena.processor.escape;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** The JDK's classes that keep what they are given, and their methods that do. */
final class Containers {

  private static final Set<String> CLASSES =
      Set.of(
          "java.util.Collection",
          "java.util.Map",
          "java.util.Map.Entry",
          "java.util.ListIterator",
          "java.lang.ThreadLocal",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Exchanger",
          "java.util.concurrent.atomic.AtomicReference",
          "java.util.concurrent.atomic.AtomicReferenceArray",
          "java.util.stream.Stream.Builder");

  /** Classes of objects that hold one value. */
  private static final Set<String> REFERENCES =
      Set.of("java.lang.ThreadLocal", "java.util.concurrent.atomic.AtomicReference");

  private static final Set<String> NULLED =
      Set.of("set", "setPlain", "setOpaque", "setRelease", "lazySet", "getAndSet");

  private static final Set<String> METHODS =
      Set.of(
          "add",
          "addAll",
          "addFirst",
          "addLast",
          "addAllAbsent",
          "addIfAbsent",
          "set",
          "setValue",
          "offer",
          "offerFirst",
          "offerLast",
          "push",
          "put",
          "putAll",
          "putIfAbsent",
          "putFirst",
          "putLast",
          "insertElementAt",
          "addElement",
          "setElementAt",
          "replace",
          "replaceAll",
          "merge",
          "transfer",
          "tryTransfer",
          "exchange",
          "complete",
          "accept",
          "getAndSet",
          "compareAndSet",
          "compareAndExchange",
          "weakCompareAndSetPlain",
          "setPlain",
          "setOpaque",
          "setRelease",
          "lazySet",
          "computeIfAbsent",
          "computeIfPresent",
          "compute",
          "updateAndGet",
          "getAndUpdate",
          "accumulateAndGet",
          "getAndAccumulate");

  /** Static methods that fill an argument with the others. */
  private static final Map<String, Integer> FILLERS =
      Map.of(
          "java.util.Arrays.fill", 0,
          "java.util.Arrays.setAll", 0,
          "java.util.Arrays.parallelSetAll", 0,
          "java.util.Collections.addAll", 0,
          "java.util.Collections.fill", 0,
          "java.util.Collections.copy", 0,
          "java.lang.System.arraycopy", 2);

  private Containers() {}

  /** Whether a method puts its arguments into the object. */
  static boolean isPut(ArenaTypes types, ExecutableElement method) {
    return METHODS.contains(method.getSimpleName().toString())
        && method.getEnclosingElement() instanceof TypeElement owner
        && types.supertypes(owner).stream().anyMatch(CLASSES::contains);
  }

  /** Whether a call takes out all that was put in: {@code clear()}, {@code set(null)}. */
  static boolean isCleared(
      ArenaTypes types, ExecutableElement method, List<? extends ExpressionTree> arguments) {
    String name = method.getSimpleName().toString();
    if (name.equals("clear") || !(method.getEnclosingElement() instanceof TypeElement owner)) {
      return name.equals("clear");
    }
    Set<String> supertypes = types.supertypes(owner);
    return name.equals("remove") && supertypes.contains("java.lang.ThreadLocal")
        || arguments.size() == 1
            && arguments.get(0).getKind() == Tree.Kind.NULL_LITERAL
            && NULLED.contains(name)
            && supertypes.stream().anyMatch(REFERENCES::contains);
  }

  /** The argument that a static method fills; -1 if it fills none. */
  static int filled(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement owner
        ? FILLERS.getOrDefault(owner.getQualifiedName() + "." + method.getSimpleName(), -1)
        : -1;
  }

  /** Whether an argument is an element, not an index. */
  static boolean isContent(ExecutableElement method, int argument) {
    return !CallTypes.variables(CallTypes.parameter(method, argument).asType()).isEmpty();
  }
}
