package io.github.lightarena.codegen;

import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Finds out which method the user called: the outermost one of a view, slice, factory or the like
 * before the user's own code. Only errors ask, so what calls them has nothing to pay.
 */
final class Operation {
  private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);
  private static final String RUNTIME = "io.github.lightarena";
  private static final String CODEC_SUFFIX = "Codec";

  private Operation() {}

  /**
   * {@return what was called, such as {@code FloatSlice.get(int)}, or null if nobody knows}
   *
   * @param dead the class of what it was called on, or of one of its arguments
   * @param name what to call that class
   */
  static String calledOn(Class<?> dead, String name) {
    StackFrame frame = WALKER.walk(Operation::outermost);
    if (frame == null) {
      return null;
    }
    Class<?> owner = frame.getDeclaringClass();
    StringJoiner text =
        new StringJoiner(
            ", ",
            (owner.isAssignableFrom(dead) ? name : FlyweightKind.nameOf(owner))
                + '.'
                + frame.getMethodName()
                + '(',
            ")");
    for (Class<?> parameter : frame.getMethodType().parameterArray()) {
      text.add(parameter.getSimpleName());
    }
    return text.toString();
  }

  private static StackFrame outermost(Stream<StackFrame> frames) {
    StackFrame found = null;
    for (Iterator<StackFrame> all = frames.iterator(); all.hasNext(); ) {
      StackFrame frame = all.next();
      Class<?> owner = frame.getDeclaringClass();
      if (isPublicSide(owner)) {
        if (isCallable(frame)) {
          found = frame;
        }
      } else if (!isBetween(owner)) {
        return found;
      }
    }
    return found;
  }

  /** What users hold, generated or of this library. */
  private static boolean isPublicSide(Class<?> type) {
    return Flyweight.class.isAssignableFrom(type)
        || ScopeFactory.class.isAssignableFrom(type)
        || ScopeHandle.class.isAssignableFrom(type);
  }

  /** A public method that is no bridge to another. */
  private static boolean isCallable(StackFrame frame) {
    try {
      Method method =
          frame
              .getDeclaringClass()
              .getDeclaredMethod(frame.getMethodName(), frame.getMethodType().parameterArray());
      return java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isBridge();
    } catch (NoSuchMethodException | LinkageError e) {
      return false; // a constructor, or a method that does not tell of itself
    }
  }

  /** The JDK, through which a call may come back to us, our helpers, and generated codecs. */
  private static boolean isBetween(Class<?> type) {
    String name = type.getName();
    return name.startsWith("java.")
        || name.startsWith("jdk.")
        || name.startsWith("sun.")
        || type.getPackageName().equals(RUNTIME)
        || name.startsWith(RUNTIME + ".codegen.")
        || name.startsWith(RUNTIME + ".internal.")
        || name.startsWith(RUNTIME + ".convert.")
        || name.endsWith(CODEC_SUFFIX) && isCodec(type);
  }

  private static boolean isCodec(Class<?> type) {
    try {
      return type.getDeclaredField("KIND").getType() == ArenaKind.class;
    } catch (NoSuchFieldException | LinkageError e) {
      return false;
    }
  }

  /** {@return where a scope was opened, such as {@code at Render.run(Render.java:17)}} */
  static String openingPlace(Throwable opening) {
    for (StackTraceElement element : opening.getStackTrace()) {
      String name = element.getClassName();
      if (!name.equals(RUNTIME + ".MemoryArena")
          && !name.equals(RUNTIME + ".Allocator")
          && !name.equals(RUNTIME + ".ArenaPool")
          && !name.startsWith(RUNTIME + ".codegen.")) {
        return "at " + element;
      }
    }
    return "at an unknown place";
  }
}
