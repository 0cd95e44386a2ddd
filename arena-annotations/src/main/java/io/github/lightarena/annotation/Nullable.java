package io.github.lightarena.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a component may be {@code null}: any but a primitive or an {@code Optional}. Without it
 * a {@code null} is refused when the value is written.
 *
 * <pre>{@code
 * @ArenaValue
 * public record NodeRecord(int key, @Nullable Node left, @Nullable Node right) {}
 * }</pre>
 *
 * <p>Any other annotation whose simple name is {@code Nullable} says the same.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE_USE,
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface Nullable {}
