/**
 * The bytes of a value, as integers: which component lies where. Imports nothing but the JDK's base
 * classes.
 */
package io.github.lightarena.processor.layout;
