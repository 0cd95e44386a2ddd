package io.github.lightarena.processor.escape;

import java.util.Map;

/**
 * The way of the option {@code -Aarena.escape} from the processor, whom javac tells, to the plugin,
 * whom it does not.
 *
 * <p>The two may come from different class loaders ({@code --processor-module-path} makes one for
 * each), so no static field of ours is common to them; and a build tool may wrap the environment,
 * so that the processor cannot ask for javac's task. What they do share is the thread: javac runs a
 * compilation on one. So the option is left under the thread's number among the system properties,
 * where the plugin, which javac starts before any processor, has cleared it, and clears it again at
 * the end.
 */
public final class EscapeOptions {

  /** The name of the option, without {@code -A}. */
  public static final String OPTION = "arena.escape";

  private EscapeOptions() {}

  /**
   * Leaves the option for the plugin; does nothing if it was not given.
   *
   * @param options of the compilation, as the processor gets them
   */
  public static void publish(Map<String, String> options) {
    String value = options.get(OPTION);
    if (options.containsKey(OPTION)) {
      System.setProperty(key(), value == null ? "" : value);
    }
  }

  /** What the processor has left; null if nothing. */
  static String published() {
    return System.getProperty(key());
  }

  /** Forgets what an earlier compilation on this thread has left. */
  static void clear() {
    System.clearProperty(key());
  }

  private static String key() {
    return EscapeOptions.class.getName() + '.' + Thread.currentThread().getId();
  }
}
