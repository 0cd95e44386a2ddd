/** The first screen of the README: two kinds of values in an arena, seen through one interface. */
package io.github.lightarena.examples.speaking;
