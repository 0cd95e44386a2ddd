package io.github.lightarena.it.property;

import io.github.lightarena.codegen.ArenaView;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Calls every method of a record's interfaces, on the record and on a view of it. */
final class Behaviour {

  private static final Set<String> OF_EVERY_VIEW =
      Set.of(
          "in/1",
          "toRecord/0",
          "copyTo/1",
          "contentEquals/1",
          "compareTo/1",
          "equals/1",
          "hashCode/0",
          "toString/0");

  private Behaviour() {}

  static void compare(String place, Record value, ArenaView view) {
    for (Class<?> type : interfaces(value.getClass())) {
      for (Method method : type.getDeclaredMethods()) {
        if (isOfUser(method) && type.isInstance(view)) {
          Object onRecord = outcome(method, value);
          Object onView = outcome(method, view);
          Checks.same(place + ", its method " + method, onRecord, onView);
        }
      }
    }
  }

  /** No method of a view goes unchecked. */
  static void methods(ArenaView view, Set<String> called) {
    Set<String> known = new LinkedHashSet<>(OF_EVERY_VIEW);
    known.addAll(called);
    for (Class<?> type : interfaces(view.getClass())) {
      for (Method method : type.getMethods()) {
        known.add(described(method));
      }
    }
    Set<String> found = new TreeSet<>();
    for (Method method : view.getClass().getDeclaredMethods()) {
      if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
        found.add(described(method));
      }
    }
    Set<String> unknown = new TreeSet<>(found);
    unknown.removeAll(known);
    Checks.isTrue(
        view.getClass() + " has no methods that are not called: " + unknown, unknown.isEmpty());
    Set<String> missing = new TreeSet<>(called);
    missing.removeAll(found);
    missing.remove("");
    Checks.isTrue(view.getClass() + " has all of " + missing, missing.isEmpty());
  }

  private static String described(Method method) {
    return method.getName() + "/" + method.getParameterCount();
  }

  private static boolean isOfUser(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !Set.of("equals", "toString", "compareTo").contains(method.getName());
  }

  /** The result, or the exception's class and message. */
  private static Object outcome(Method method, Object object) {
    Object[] arguments = new Object[method.getParameterCount()];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = argument(method.getParameterTypes()[i]);
    }
    try {
      method.setAccessible(true);
      return method.invoke(object, arguments);
    } catch (InvocationTargetException e) {
      return e.getCause().getClass() + ": " + e.getCause().getMessage();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static Object argument(Class<?> type) {
    if (type.isPrimitive()) {
      return Array.get(Array.newInstance(type, 1), 0);
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 2);
    }
    if (type == Exception.class) {
      return new Exception("argument");
    }
    if (type.isAssignableFrom(String.class)) {
      return "argument";
    }
    if (type == List.class) {
      return new ArrayList<>();
    }
    return type == Map.class ? Map.of() : null;
  }

  private static Set<Class<?>> interfaces(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    for (Class<?> parent : type.getInterfaces()) {
      all.add(parent);
      all.addAll(interfaces(parent));
    }
    return all;
  }
}
