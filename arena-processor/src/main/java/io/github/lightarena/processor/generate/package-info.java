/** Models and layouts to Java source, one class for each group of generated members. */
package io.github.lightarena.processor.generate;
