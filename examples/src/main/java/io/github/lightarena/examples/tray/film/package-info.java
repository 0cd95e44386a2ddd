/** From samples to a picture: filters, film, sRGB and PNG. */
package io.github.lightarena.examples.tray.film;
