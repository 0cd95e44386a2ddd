/**
 * Where light comes from: <i>Physically Based Rendering</i>, chapters "Light sources" and "Light
 * transport".
 */
package io.github.lightarena.examples.tray.light;
