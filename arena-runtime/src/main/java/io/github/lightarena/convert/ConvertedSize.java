package io.github.lightarena.convert;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how many bytes an {@link ArenaConverter} takes, on its class:
 *
 * <pre>{@code
 * @ConvertedSize(byteSize = 16, byteAlignment = 8)
 * public final class UuidConverter implements ArenaConverter<UUID> { ... }
 * }</pre>
 *
 * <p>The processor lays values out by it. A codec that was compiled with other numbers than the
 * class has at run time throws {@link IllegalStateException} when it is first used.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ConvertedSize {
  /**
   * How many bytes every object takes.
   *
   * @return the size in bytes, at least 1
   */
  int byteSize();

  /**
   * How the bytes are aligned inside of a value.
   *
   * @return the alignment in bytes, a power of two up to 4096
   */
  int byteAlignment() default 1;
}
