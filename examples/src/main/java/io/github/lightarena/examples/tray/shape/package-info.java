/** Shapes in object space: <i>Physically Based Rendering</i>, chapter "Shapes". */
package io.github.lightarena.examples.tray.shape;
