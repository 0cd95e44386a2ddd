package io.github.lightarena.codegen;

/** How views show themselves as text; it never throws. Not for users. */
public final class ViewText {
  /** How many references one after another are shown in full. */
  private static final int MAX_DEPTH = 3;

  private static final ThreadLocal<int[]> DEPTH = ThreadLocal.withInitial(() -> new int[1]);

  private ViewText() {}

  /**
   * {@return whether a view is live and shows a value, so that its components can be read}
   *
   * @param view any view
   */
  public static boolean isReadable(ArenaView view) {
    return Flyweight.isLive(view) && view.isAimed();
  }

  /**
   * {@return the text of a view that is not readable, such as {@code Bar[closed]}}
   *
   * @param view any view
   */
  public static String unreadable(ArenaView view) {
    boolean isAimedAtNothing = Flyweight.isLive(view) || view.epoch == Flyweight.BEFORE_FIRST;
    return view.kind.name() + (isAimedAtNothing ? "[not aimed]" : "[closed]");
  }

  /**
   * {@return the text of a slice whose scope was closed, such as {@code Bar.Slice[closed]}}
   *
   * @param slice any slice
   */
  public static String closed(ArenaSlice slice) {
    return slice.kind.name() + "[closed]";
  }

  /**
   * {@return the text of what a value refers to} A chain of references, which may be a circle, ends
   * after a few steps in {@code ...}; an object that fails to show itself is named by its class.
   *
   * @param object a view, a slice, or any other object; or null
   */
  public static String of(Object object) {
    int[] depth = DEPTH.get();
    if (depth[0] >= MAX_DEPTH) {
      return object == null ? "null" : "...";
    }
    depth[0]++;
    try {
      return String.valueOf(object);
    } catch (RuntimeException e) {
      return failed(object, e);
    } finally {
      depth[0]--;
    }
  }

  /** The text of what failed to show itself, or of the converter that could not read it. */
  static String failed(Object object, RuntimeException e) {
    return FlyweightKind.nameOf(object.getClass()) + "[" + e.getClass().getSimpleName() + "]";
  }

  /**
   * {@return the text of an {@code Optional}}
   *
   * @param text what shows the object in it, or null if it is empty
   */
  public static String ofOptional(Object text) {
    return text == null ? "Optional.empty" : "Optional[" + text + "]";
  }
}
