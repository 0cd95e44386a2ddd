/** Writes the generated files: the only place that knows the compiler's filer. */
package io.github.lightarena.processor.write;
