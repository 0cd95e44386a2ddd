/**
 * A path tracer in the manner of tray_rust, whose materials live in an arena. {@code bxdf} holds
 * the arena's values, {@code memory} the one place where heap and arena differ, {@code render} the
 * scope of a camera sample; the rest is what a renderer needs anyway.
 */
package io.github.lightarena.examples.tray;
