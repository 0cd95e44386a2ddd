/** Renders a scene with any number of threads, and counts what that takes. */
package io.github.lightarena.examples.tray.render;
