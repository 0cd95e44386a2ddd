/**
 * Bounding volume hierarchies: <i>Physically Based Rendering</i>, "Primitives and intersection
 * acceleration".
 */
package io.github.lightarena.examples.tray.accelerator;
