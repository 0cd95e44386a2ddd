/**
 * What the user wrote, as plain data: records, components, unions, and the names of what is
 * generated from them.
 */
package io.github.lightarena.processor.model;
