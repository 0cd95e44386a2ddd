package io.github.lightarena.processor.escape;

import java.util.List;
import javax.lang.model.element.Element;

/**
 * A scope of an arena, as far as one method can tell it from others. Compared by identity.
 *
 * <p>A scope that ended has a twin that stands for what is left of it. So whether a value is dead
 * is part of the value, and follows it through branches and loops; the next round of a loop opens
 * the scope anew without reviving the values of the last one.
 */
final class Scope {

  /** What a scope is bound to. */
  enum Kind {
    /** A block: closed at its end, by try-with-resources. */
    BLOCK,
    /** No block: opened by a call, and closed whenever. */
    OPENED,
    /** The caller's, known by a parameter. */
    PARAMETER,
    /** That of an allocator which an object of a class without a mark keeps or gives. */
    FOREIGN,
    /** That of the object itself, in a class marked {@code @ArenaScoped}. */
    SELF,
    /** Over, at the end of the block. */
    ENDED,
    /** Over, by a call of {@code close()}. */
    CLOSED
  }

  private final Kind kind;
  private final String name;

  /** The variable that a scope was opened in, or the parameter; may be null. */
  private final Element variable;

  private final int parameter;
  private Scope ended;
  private Scope closed;

  private Scope(Kind kind, String name, Element variable, int parameter) {
    this.kind = kind;
    this.name = name;
    this.variable = variable;
    this.parameter = parameter;
  }

  static Scope block(String name, Element variable) {
    return new Scope(Kind.BLOCK, name, variable, -1);
  }

  static Scope opened(String name, Element variable) {
    return new Scope(Kind.OPENED, name, variable, -1);
  }

  /**
   * The scope of a parameter.
   *
   * @param index of the parameter, from 0; -1 for a lambda's
   */
  static Scope parameter(String name, Element variable, int index) {
    return new Scope(Kind.PARAMETER, name, variable, index);
  }

  static Scope foreign(String name) {
    return new Scope(Kind.FOREIGN, name, null, -1);
  }

  static Scope self() {
    return new Scope(Kind.SELF, "this", null, -1);
  }

  Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  Element variable() {
    return variable;
  }

  int parameter() {
    return parameter;
  }

  boolean isDead() {
    return kind == Kind.ENDED || kind == Kind.CLOSED;
  }

  /** Whether this method opens it. */
  boolean isOwn() {
    return kind == Kind.BLOCK || kind == Kind.OPENED;
  }

  /** Whether it was opened before the scope at an index, or is the caller's. */
  boolean isOpenAt(List<Scope> open, int index) {
    int own = open.indexOf(this);
    return own >= 0 && own < index;
  }

  /** Whether a value may also belong to the scope before it was closed: it depends on the way. */
  boolean isPerhapsClosed(Value value) {
    return kind == Kind.CLOSED && value.scopes().keySet().stream().anyMatch(s -> s.closed == this);
  }

  Scope ended() {
    if (ended == null) {
      ended = new Scope(Kind.ENDED, name, variable, parameter);
    }
    return ended;
  }

  Scope closed() {
    if (closed == null) {
      closed = new Scope(Kind.CLOSED, name, variable, parameter);
    }
    return closed;
  }
}
