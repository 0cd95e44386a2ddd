/** Cameras. */
package io.github.lightarena.examples.tray.camera;
