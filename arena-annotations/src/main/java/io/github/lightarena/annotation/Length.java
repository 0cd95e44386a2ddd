package io.github.lightarena.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores an array of primitives inline, as so many elements; without it, an array may have any
 * length, and the value refers to it.
 *
 * <pre>{@code
 * @ArenaValue
 * public record TransformRecord(@Length(16) float[] matrix) {}
 *
 * Transform transform = Transform.in(alloc).of(identity);   // identity.length is 16, or this throws
 * transform.matrix();                                       // a copy
 * transform.matrixSlice().set(0, 2f);                       // a slice on the bytes themselves
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Length {

  /**
   * How many elements the array has.
   *
   * @return the length in elements, from 1
   */
  int value();
}
