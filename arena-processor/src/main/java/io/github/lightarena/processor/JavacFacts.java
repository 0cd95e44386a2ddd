package io.github.lightarena.processor;

import com.sun.source.util.Trees;
import io.github.lightarena.processor.model.SourceFacts;
import io.github.lightarena.processor.model.SourceTrees;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;

/**
 * Takes the facts about the source text from javac; a class of its own, as javac may be missing.
 *
 * <p>Build tools hand processors an environment of their own around javac's: Gradle an object with
 * a field for it, IntelliJ a proxy. Javac gives its syntax trees to its own environment only, so it
 * is looked for inside.
 */
final class JavacFacts {

  private static final int MAX_WRAPPERS = 4;

  private JavacFacts() {}

  /** The facts from javac's syntax trees, else what can be said without. */
  static SourceFacts find(ProcessingEnvironment environment) {
    SourceFacts facts = find(environment, MAX_WRAPPERS);
    return facts == null ? new SourceFacts(environment.getElementUtils()) : facts;
  }

  private static SourceFacts find(ProcessingEnvironment environment, int wrappers) {
    try {
      return Javac.facts(environment);
    } catch (IllegalArgumentException e) {
      return wrappers == 0 ? null : findInside(environment, wrappers);
    } catch (LinkageError e) {
      return null;
    }
  }

  private static SourceFacts findInside(ProcessingEnvironment wrapper, int wrappers) {
    Object holder =
        Proxy.isProxyClass(wrapper.getClass()) ? Proxy.getInvocationHandler(wrapper) : wrapper;
    for (Object value : fieldValues(holder)) {
      if (value instanceof ProcessingEnvironment inner && inner != wrapper) {
        SourceFacts facts = find(inner, wrappers - 1);
        if (facts != null) {
          return facts;
        }
      }
    }
    return null;
  }

  private static List<Object> fieldValues(Object holder) {
    List<Object> values = new ArrayList<>();
    for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          try {
            if (field.trySetAccessible()) {
              values.add(field.get(holder));
            }
          } catch (IllegalAccessException e) {
            throw new AssertionError(e); // it was just made accessible
          }
        }
      }
    }
    return values;
  }

  /** Loaded when it is called, inside of the try. */
  private static final class Javac {

    static SourceFacts facts(ProcessingEnvironment environment) {
      return new SourceTrees(environment.getElementUtils(), Trees.instance(environment));
    }
  }
}
