/** Rays, transforms, what a ray hits, and the frame in which light is scattered. */
package io.github.lightarena.examples.tray.geometry;
