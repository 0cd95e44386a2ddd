package io.github.lightarena.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores a component of an interface type inline, as the bytes of the one record that stands for
 * that interface there. The view's accessor answers a flyweight through the interface, without
 * garbage:
 *
 * <pre>{@code
 * public interface Vector {
 *   double x();
 *   double y();
 *   double z();
 * }
 *
 * @ArenaValue
 * public record Vec3Record(double x, double y, double z) implements Vector {}
 *
 * @ArenaValue
 * public record RayRecord(
 *     @Inline(Vec3Record.class) Vector origin, @Inline(Vec3Record.class) Vector direction) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Inline {

  /**
   * The record whose layout is used. It is marked with {@link ArenaValue} and implements the
   * component's interface.
   *
   * @return the record class
   */
  Class<?> value();
}
