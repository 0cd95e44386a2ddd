package io.github.lightarena.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class whose objects live no longer than the scope whose values they hold.
 *
 * <p>The scope checker reports a view, slice or allocator that is stored in a field, since the
 * object may outlive the scope. It allows the fields of a marked class, and treats the object as
 * what it holds: one that was made with a value of a scope belongs to that scope, and may not
 * escape from it either.
 *
 * <pre>{@code
 * @ArenaScoped
 * final class Hit {
 *   private final Shape shape;          // a view: allowed
 *
 *   Hit(Shape shape) {
 *     this.shape = shape;
 *   }
 * }
 *
 * try (Allocator alloc = arena.allocator()) {
 *   Hit hit = new Hit(Circle.in(alloc).of(2.0));
 *   best = hit;                         // reported: 'best' is a field, and 'hit' is scoped
 * }
 * }</pre>
 *
 * <p>An object that is used again from scope to scope may be marked too, if it reads nothing of an
 * earlier scope: the mark is the programmer's word, and the checks at run time stay. Static fields
 * of a marked class are no exception. A record needs no mark: it holds what it was made with, and
 * the checker follows it.
 *
 * <p>What extends or implements a marked type counts as marked.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArenaScoped {}
