/**
 * The scope checker: a plugin of javac that reports values which escape from their scope.
 *
 * <p>javac starts {@link io.github.lightarena.processor.escape.EscapePlugin} by itself from the
 * processor path. After a top-level class was attributed, each of its methods is interpreted over
 * its syntax tree: a value is the set of scopes that it belongs to, a state maps local variables to
 * values, and branches are joined. What is stored, returned, thrown or handed on is then compared
 * with the scopes that it may not leave.
 *
 * <pre>
 *   EscapePlugin    starts, and listens for classes that are attributed
 *   ArenaTypes      which types hold a place in an arena: views, slices, allocators, interfaces
 *   Scope, Value    what an expression may belong to
 *   State           what is known at one point of a method
 *   *Flow           the interpreter, from expressions to statements to whole classes
 *   Sinks, Tasks    where a value may escape to
 *   EscapeReports   the messages, once each, unless suppressed
 * </pre>
 *
 * <p>Everything that touches {@code com.sun.source} is in this package, and only {@link
 * io.github.lightarena.processor.escape.EscapeOptions}, which does not, is used from outside: under
 * another compiler, or without the module {@code jdk.compiler}, nothing of it is loaded.
 */
package io.github.lightarena.processor.escape;
