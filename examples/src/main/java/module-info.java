/**
 * The examples of Light Arena, as an application would be: open, so that the command line's library
 * reaches its options.
 */
open module io.github.lightarena.examples {
  // The annotations are for the compiler; nothing needs them at run time.
  requires static io.github.lightarena.annotation;
  requires io.github.lightarena;

  // Pictures.
  requires java.desktop;
  // The counter of allocated bytes.
  requires jdk.management;
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires me.tongfei.progressbar;
  requires org.joml;
}
