package io.github.lightarena.processor.generate;

/**
 * A generated file.
 *
 * @param qualifiedName of its class
 * @param text Java source
 */
public record SourceFile(String qualifiedName, String text) {}
