/** What surfaces are made of: each puts its BxDFs into the camera sample's memory. */
package io.github.lightarena.examples.tray.material;
