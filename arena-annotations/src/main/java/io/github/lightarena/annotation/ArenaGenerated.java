package io.github.lightarena.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that the processor generated; not for classes that a person writes. Tools find
 * generated code by it, and the processor finds by it what an earlier compilation generated:
 *
 * <pre>{@code
 * @ArenaGenerated(from = BarRecord.class)
 * public final class Bar extends ArenaView implements Foo { ... }
 * }</pre>
 *
 * <p>The JDK's annotation of that sort is not visible to a module that does not read {@code
 * java.compiler}, and is gone from the class file.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ArenaGenerated {

  /**
   * The record, or the union's interface, that the class was generated from.
   *
   * @return that class
   */
  Class<?> from();

  /**
   * Whether the record writes a canonical or compact constructor, which {@code of}, {@code copyOf},
   * {@code put} and {@code add} then run. Class files do not tell.
   *
   * @return {@code true} if such a constructor is run
   */
  boolean runsConstructor() default false;
}
