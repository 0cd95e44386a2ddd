/**
 * Assertions that count the bytes a piece of code allocates on the Java heap; see {@link
 * io.github.lightarena.testkit.AllocationAssertions}.
 */
package io.github.lightarena.testkit;
