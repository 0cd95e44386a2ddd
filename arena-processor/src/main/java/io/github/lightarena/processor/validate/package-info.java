/** Is it allowed: every problem of a record or union, as a code, a place and arguments. */
package io.github.lightarena.processor.validate;
