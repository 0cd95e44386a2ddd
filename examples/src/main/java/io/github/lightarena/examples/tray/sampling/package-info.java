/** Low-discrepancy samples and what they are turned into. */
package io.github.lightarena.examples.tray.sampling;
