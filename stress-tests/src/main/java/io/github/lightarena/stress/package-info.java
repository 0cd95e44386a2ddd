/**
 * What threads may do with an arena at the same time: the table of {@code docs/safety.md}, line by
 * line. Each class says which results there may be; jcstress looks whether there are others.
 */
package io.github.lightarena.stress;
