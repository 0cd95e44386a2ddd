/** The scene, and how it is read from tray_rust's JSON. */
package io.github.lightarena.examples.tray.scene;
