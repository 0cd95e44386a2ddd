package io.github.lightarena.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Keeps a component's object on the Java heap: the value holds a 4-byte index into a table of the
 * scope, and the table's entry is nulled when the scope closes. For a value of the arena that
 * points at something large or shared:
 *
 * <pre>{@code
 * @ArenaValue
 * public record MeasuredRecord(@OnHeap BrdfTable table, float scale) implements Bxdf {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface OnHeap {}
