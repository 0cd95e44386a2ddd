package io.github.lightarena.it.property;

import io.github.lightarena.ValueSlice;
import io.github.lightarena.codegen.ArenaView;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Compares what was written with what is read: records with views, arrays with slices. It knows
 * nothing of generated code but how to ask a view for its record.
 */
final class Same {

  private Same() {}

  /** Where two values differ, or null if they are the same. */
  static String difference(Object expected, Object actual) {
    Object a = plain(expected);
    Object b = plain(actual);
    if (a == null || b == null) {
      return a == b ? null : at("", a, b);
    }
    if (a instanceof Record && b instanceof Record) {
      return ofRecords(a, b);
    }
    if (a instanceof List<?> listA && b instanceof List<?> listB) {
      return ofLists(listA, listB);
    }
    return Objects.deepEquals(a, b) ? null : at("", a, b);
  }

  private static String ofRecords(Object a, Object b) {
    if (a.getClass() != b.getClass()) {
      return at("", a.getClass(), b.getClass());
    }
    for (RecordComponent component : a.getClass().getRecordComponents()) {
      String difference = difference(component(component, a), component(component, b));
      if (difference != null) {
        return "." + component.getName() + difference;
      }
    }
    return null;
  }

  private static Object component(RecordComponent component, Object record) {
    return call(component.getAccessor(), record);
  }

  private static String ofLists(List<?> a, List<?> b) {
    if (a.size() != b.size()) {
      return ".length" + at("", a.size(), b.size());
    }
    for (int i = 0; i < a.size(); i++) {
      String difference = difference(a.get(i), b.get(i));
      if (difference != null) {
        return "[" + i + "]" + difference;
      }
    }
    return null;
  }

  private static String at(String path, Object a, Object b) {
    return path + ": expected " + text(a) + ", but was " + text(b);
  }

  private static String text(Object object) {
    return object != null && object.getClass().isArray()
        ? Arrays.deepToString(new Object[] {object})
        : String.valueOf(object);
  }

  /** A record for a view, and a list of objects for a slice or an array of primitives. */
  static Object plain(Object object) {
    if (object instanceof ArenaView view) {
      return view.toRecord();
    }
    if (object instanceof ValueSlice<?> slice) {
      List<Object> records = new ArrayList<>();
      slice.forEach(view -> records.add(view.toRecord()));
      return records;
    }
    if (object != null && isPrimitiveSlice(object)) {
      return ofSlice(object);
    }
    if (object instanceof CharSequence text) {
      return text.toString();
    }
    if (object instanceof Optional<?> optional) {
      return optional.stream().toList();
    }
    return object != null && object.getClass().isArray() ? elements(object) : object;
  }

  private static List<Object> ofSlice(Object slice) {
    List<Object> elements = new ArrayList<>();
    int length = (int) call(method(slice, "length"), slice);
    for (int i = 0; i < length; i++) {
      elements.add(call(method(slice, "get", int.class), slice, i));
    }
    return elements;
  }

  private static boolean isPrimitiveSlice(Object object) {
    String name = object.getClass().getName();
    return name.startsWith("io.github.lightarena.")
        && name.endsWith("Slice")
        && !(object instanceof RandomAccess);
  }

  private static List<Object> elements(Object array) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return elements;
  }

  private static Method method(Object object, String name, Class<?>... parameters) {
    try {
      return object.getClass().getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  static Object call(Method method, Object object, Object... arguments) {
    try {
      method.setAccessible(true);
      return method.invoke(object, arguments);
    } catch (InvocationTargetException e) {
      throw new AssertionError(method + " threw " + e.getCause(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}
