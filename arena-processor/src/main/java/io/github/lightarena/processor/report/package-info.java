/**
 * Draws the bytes of values to scale, for {@code -Aarena.layout=text|html}: no JavaPoet, no
 * compiler.
 */
package io.github.lightarena.processor.report;
