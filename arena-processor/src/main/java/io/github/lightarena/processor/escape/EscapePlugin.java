package io.github.lightarena.processor.escape;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;

/**
 * Starts the scope checker. javac finds it as a service on the processor path, the processor module
 * path or the class path, and starts it without a flag; it needs no annotation processing.
 *
 * <p>A level may also be given as the plugin's argument, {@code -Xplugin:"ArenaEscape warn"}, which
 * counts where the processor does not run to read {@code -Aarena.escape}.
 */
@AutoService(Plugin.class)
public final class EscapePlugin implements Plugin {

  /** Made by javac, which finds the class as a service. */
  public EscapePlugin() {}

  @Override
  public String getName() {
    return "ArenaEscape";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    EscapeOptions.clear();
    task.addTaskListener(new EscapeListener(task, arguments.length == 0 ? null : arguments[0]));
  }
}
