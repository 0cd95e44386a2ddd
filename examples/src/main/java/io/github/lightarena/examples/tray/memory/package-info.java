/** Where the values of a camera sample live: on the Java heap, or in an arena. */
package io.github.lightarena.examples.tray.memory;
