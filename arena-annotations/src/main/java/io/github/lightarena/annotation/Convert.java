package io.github.lightarena.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the converter that stores a component's objects as bytes of the value, for classes that a
 * value cannot hold otherwise:
 *
 * <pre>{@code
 * @ArenaValue
 * public record OrderRecord(long id, @Convert(MoneyConverter.class) Money price) {}
 * }</pre>
 *
 * <p>{@code UUID}, {@code Instant}, {@code Duration}, {@code LocalDate}, {@code LocalTime}, {@code
 * LocalDateTime}, {@code BigInteger} and {@code BigDecimal} have converters already; for them this
 * chooses another one.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Convert {

  /**
   * The converter: a class that implements {@code io.github.lightarena.convert.ArenaConverter} for
   * the component's type, is marked {@code ConvertedSize}, and has a constructor without parameters
   * that the generated codec, in the record's package, can call.
   *
   * @return the converter's class
   */
  Class<?> value();
}
