package io.github.lightarena.codegen;

/** A flyweight of the run time's own, for bytes of any kind; it belongs to what uses it. */
final class Window extends Flyweight {
  private static final FlyweightKind<Window> KIND = new FlyweightKind<>(Window.class, Window::new);

  Window() {
    super(KIND);
  }

  /** Shows bytes of an open scope from now on. */
  void on(ArenaScope open) {
    scope = open;
    epoch = open.epoch;
  }

  /** Keeps no arena alive. */
  void off() {
    scope = null;
  }
}
