package io.github.lightarena.it.liveness;

import io.github.lightarena.Allocator;
import io.github.lightarena.ReferenceSlice;
import io.github.lightarena.codegen.Flyweight;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Calls public methods by reflection, with arguments that are live and of the right class. */
final class Calls {
  private static final Map<Class<?>, Object> PRIMITIVES =
      Map.of(
          boolean.class,
          true,
          byte.class,
          (byte) 0,
          short.class,
          (short) 0,
          char.class,
          '0',
          int.class,
          0,
          long.class,
          0L,
          float.class,
          0f,
          double.class,
          0.0);

  private final List<Object> live;

  /** Calls with arguments from these objects, of an open scope. */
  Calls(List<Object> live) {
    this.live = live;
  }

  /** The public methods of an object, of the class that the user sees, but for those of Object. */
  static List<Method> methods(Class<?> type) {
    List<Method> methods = new ArrayList<>();
    for (Method method : type.getMethods()) {
      boolean ofObject = method.getDeclaringClass() == Object.class;
      if (!ofObject && !Modifier.isStatic(method.getModifiers()) && !method.isBridge()) {
        methods.add(method);
      }
    }
    methods.sort(Comparator.comparing(Method::toString));
    return methods;
  }

  Object[] arguments(Method method, Object target) {
    return Arrays.stream(method.getParameterTypes())
        .map(type -> method.getName().equals("equals") ? other(target) : value(type))
        .toArray();
  }

  private Object other(Object target) {
    return live.stream().filter(o -> o.getClass() == target.getClass()).findFirst().orElse("other");
  }

  /** What a call throws, or null. */
  static Throwable failure(Object target, Method method, Object... arguments) {
    try {
      method.setAccessible(true);
      Object result = method.invoke(target, arguments);
      return Uses.failure(result);
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  Object value(Class<?> type) {
    if (PRIMITIVES.containsKey(type)) {
      return PRIMITIVES.get(type);
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 1);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isRecord()) {
      return record(type);
    }
    if (Flyweight.class.isAssignableFrom(type) || type == Allocator.class) {
      return live.stream()
          .filter(type::isInstance)
          .findFirst()
          .orElseThrow(() -> new AssertionError("no live " + type));
    }
    return other(type);
  }

  private static Object other(Class<?> type) {
    if (type == String.class || type == CharSequence.class || type == Object.class) {
      return "text";
    } else if (type == Class.class) {
      return Fixture.Shape.class;
    } else if (type == Collection.class || type == List.class) {
      return List.of();
    } else if (type == Optional.class) {
      return Optional.empty();
    } else if (type == OptionalInt.class) {
      return OptionalInt.of(1);
    } else if (type == Enum.class) {
      return Fixture.Color.RED;
    } else if (type == ByteBuffer.class) {
      return ByteBuffer.allocate(64);
    } else if (type == LocalDate.class) {
      return LocalDate.EPOCH;
    } else if (type == ReferenceSlice.class) {
      return ReferenceSlice.of();
    } else if (type == Record.class || type.isAssignableFrom(Fixture.DotRecord.class)) {
      return new Fixture.DotRecord(1);
    } else if (type.isInterface()) {
      return function(type);
    }
    throw new AssertionError("no value of " + type);
  }

  private static Object function(Class<?> type) {
    return Proxy.newProxyInstance(
        Calls.class.getClassLoader(),
        new Class<?>[] {type},
        (proxy, method, arguments) -> PRIMITIVES.get(method.getReturnType()));
  }

  private Object record(Class<?> type) {
    if (type == Fixture.EverythingRecord.class) {
      return Fixture.everything((Fixture_Dot) value(Fixture_Dot.class));
    }
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(Arrays.stream(types).map(this::value).toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type.toString(), e);
    }
  }
}
