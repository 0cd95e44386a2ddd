/** The annotation processor: rounds here, the steps of its work in the packages below. */
package io.github.lightarena.processor;
