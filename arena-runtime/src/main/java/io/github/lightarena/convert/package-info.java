/**
 * What stores objects of classes that are no records as bytes of a value: {@link
 * io.github.lightarena.convert.ArenaConverter}, which users implement, and converters for classes
 * of the JDK. A component of such a class uses them without {@code @Convert}: {@code Instant at}
 * just works. Other converters can call them, since each goes on at the buffer's position.
 */
package io.github.lightarena.convert;
