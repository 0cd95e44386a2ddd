package io.github.lightarena.codegen;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A class of flyweights: how to make one, and where each scope keeps the ring of them. Not for
 * users.
 *
 * @param <F> the class
 */
public class FlyweightKind<F extends Flyweight> {
  private static final AtomicInteger NEXT_INDEX = new AtomicInteger();

  /** Where a scope keeps what it has of this kind: dense, from 0, in the order of first use. */
  final int index = NEXT_INDEX.getAndIncrement();

  private final Class<F> type;
  private final Supplier<? extends F> constructor;

  /** What an iterator hands out; null if these are none. */
  private final Class<?> element;

  /**
   * Makes the kind. There is one for each class, in a static final field.
   *
   * @param type the class
   * @param constructor makes one that is aimed at nothing
   */
  public FlyweightKind(Class<F> type, Supplier<? extends F> constructor) {
    this(type, null, constructor);
  }

  /** Makes the kind of iterators over something. */
  FlyweightKind(Class<F> type, Class<?> element, Supplier<? extends F> constructor) {
    this.type = type;
    this.element = element;
    this.constructor = constructor;
  }

  /** {@return the class of these flyweights} */
  public final Class<F> type() {
    return type;
  }

  /** {@return a flyweight of a scope, aimed at nothing} */
  final F create(ArenaScope scope) {
    F flyweight = constructor.get();
    flyweight.attach(scope);
    return flyweight;
  }

  /** {@return the type as a user writes it, such as {@code AnyShape.Slice}} */
  final String name() {
    return element == null ? nameOf(type) : "Iterator<" + nameOf(element) + '>';
  }

  static String nameOf(Class<?> type) {
    String name = Kinds.simpleNames(type, ".");
    return name.isEmpty() ? type.getName() : name; // an anonymous class has none
  }

  @Override
  public String toString() {
    return name();
  }
}
