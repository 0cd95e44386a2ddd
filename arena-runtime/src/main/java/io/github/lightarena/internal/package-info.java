/** The bytes of an arena: its blocks, on the heap or outside. Not exported. */
package io.github.lightarena.internal;
