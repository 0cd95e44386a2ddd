/**
 * The annotations of Light Arena. All have CLASS retention: they are read from class files too, so
 * that records of another jar can be nested, and they cost nothing at run time.
 */
package io.github.lightarena.annotation;
