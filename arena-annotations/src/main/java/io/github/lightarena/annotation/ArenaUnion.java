package io.github.lightarena.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an interface as a closed union of {@link ArenaValue} records, or makes a union of an
 * interface that is not yours.
 *
 * <p>For {@code Shape} the processor generates {@code AnyShape}, one final class that implements
 * {@code Shape} and sends each call to the member that the reference's tag names, so that a call on
 * it is monomorphic:
 *
 * <pre>{@code
 * @ArenaUnion({CircleRecord.class, RectRecord.class})
 * public interface Shape {
 *   double area();
 * }
 *
 * AnyShape.Slice shapes = AnyShape.in(alloc).slice(2);
 * shapes.put(0, Circle.in(alloc).of(2.0));
 * shapes.putRect(1, 3.0, 4.0);
 * for (AnyShape.Cursor c = shapes.cursor(); c.next(); ) {
 *   total += c.value().area();
 * }
 * }</pre>
 *
 * <p>For an interface of a library, or one that is to know nothing of arenas, put the annotation on
 * any class or interface of yours, its holder, and name the interface with {@link #type}. The union
 * is called the same, and lies in the holder's package:
 *
 * <pre>{@code
 * @ArenaUnion(type = Shape.class, value = {CircleRecord.class, RectRecord.class})
 * final class Shapes {}
 * }</pre>
 *
 * <p>The interface itself is then not marked, so a component of type {@code Shape} is an open
 * reference; one of the generated type {@code AnyShape} is a reference of this union.
 *
 * <p>A record's tag is its place in the list, from 1, so the layout is the same in every run. A
 * record may be in several unions, with another tag in each.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArenaUnion {

  /**
   * The records of the union, in the order of their tags. A {@code sealed} interface may leave the
   * list out: its permitted {@link ArenaValue} records are then the members, in the order of its
   * {@code permits} clause.
   *
   * @return the record classes
   */
  Class<?>[] value() default {};

  /**
   * The interface of the union, if it is not the one that the annotation stands on. A view must be
   * able to implement it: it has no type parameters, is not sealed by others, and is neither {@link
   * java.io.Serializable} nor {@link Cloneable}.
   *
   * @return the interface; {@code void} stands for the annotated one
   */
  Class<?> type() default void.class;
}
