/**
 * Shapes with their places and materials, and all of them together: <i>Physically Based
 * Rendering</i>, "Primitives and intersection acceleration".
 */
package io.github.lightarena.examples.tray.primitive;
