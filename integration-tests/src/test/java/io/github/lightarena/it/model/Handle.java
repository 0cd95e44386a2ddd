package io.github.lightarena.it.model;

/** An object that the arena handed out, what it has to show, and how long it may. */
@SuppressWarnings("arena-escape") // keeps dead views, to see that they throw
final class Handle {
  final Object object;
  final Shown shown;

  /** The depth of the scope that handed it out, and with which it dies. */
  final int depth;

  /** How many scopes of that depth had been opened when it was handed out. */
  final long opened;

  final String name;

  Handle(Object object, Shown shown, int depth, long opened, String name) {
    this.object = object;
    this.shown = shown;
    this.depth = depth;
    this.opened = opened;
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
